import { SourceError, say } from '../say.js'

/** Says of a file that it is larger than what is read. */
export const tooLarge = ({ size, limit }: { size: number; limit: number }): SourceError =>
  new SourceError(say({ key: 'sourceTooLarge', values: { size: megabytes(size), limit: megabytes(limit) } }))

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

import { randomBytes } from 'node:crypto'

/** 24 hexadecimal characters that begin with the time, as MongoDB makes them. */
export const objectID = (): string =>
  Math.floor(Date.now() / 1000)
    .toString(16)
    .padStart(8, '0') + randomBytes(8).toString('hex')

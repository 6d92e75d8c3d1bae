import { tooLarge } from './tooLarge.js'
import type { GivenFile, SourcePlace } from './types.js'

/** Files that are handed over with their bytes. */
export function givenPlace({
  files,
  isWanted,
}: {
  files: readonly GivenFile[]
  isWanted: (path: string) => boolean
}): SourcePlace {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return {
    paths: [...byPath.keys()].filter(isWanted).sort(),
    find: async (path, limit) => {
      const file = byPath.get(path)
      if (file && file.size > limit) throw tooLarge({ size: file.size, limit })
      return file
    },
    warnings: [],
    close: async () => undefined,
  }
}

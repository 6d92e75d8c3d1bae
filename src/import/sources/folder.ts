import { fileBelow } from './fileBelow.js'
import type { SourcePlace } from './types.js'

/** Files below a folder of this machine. Nothing outside of it is read, by whatever road. */
export const folderPlace = ({
  root,
  paths,
  warnings = [],
}: {
  root: string
  paths: readonly string[]
  warnings?: SourcePlace['warnings']
}): SourcePlace => ({
  paths,
  find: (path, limit) => fileBelow({ root, path, limit }),
  warnings,
  close: async () => undefined,
})

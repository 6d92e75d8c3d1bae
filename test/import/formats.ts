import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParsedFile, parseFile } from '../../src/import/index.js'

/** Real people lists of several communities; they are not part of the project. */
export const formatsFolder = fileURLToPath(new URL('../../../shared/formats', import.meta.url))

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })

/** Each of them, parsed; undefined where they are not there. */
export const formatFiles = ((): ParsedFile[] | undefined => {
  try {
    return walk(formatsFolder)
      .sort()
      .map((file) =>
        parseFile({
          path: relative(formatsFolder, file).split(sep).join('/'),
          locale: 'en',
          bytes: readFileSync(file),
        }),
      )
  } catch {
    return undefined
  }
})()

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The real year in review that Laurel was made for; it is not part of the project. */
export const yearFile = fileURLToPath(
  new URL('../../../shared/corpus/kubesphere-2022-year-in-review.seed.md', import.meta.url),
)

/** Its bytes; undefined where it is not there. */
export const yearBytes = ((): Buffer | undefined => {
  try {
    return readFileSync(yearFile)
  } catch {
    return undefined
  }
})()

import { importsSlug } from '../../../collections/index.js'
import type { FetchProblem } from './fetch/index.js'
import type { Adopting, WantedFile } from './types.js'

/** The row that says which picture of the library was taken from an address. */
export const pictureKey = (url: string): string => `picture:${url}`

/** The row of an address behind which no file could be had; its hash says why. */
export const failedKey = (url: string): string => `unfetched:${url}`

/** Notes what could not be had; the next adoption of the same sources asks for it again. */
export async function rememberFailure({
  adopting: { ledger },
  file: { url, picture },
  problem: { key, values },
}: {
  adopting: Adopting
  file: WantedFile
  problem: FetchProblem
}): Promise<void> {
  const target = picture ? 'media' : 'certificates'
  const hash = JSON.stringify({ key, values })
  await ledger.remember({ target, document: '', keys: [failedKey(url)], hash })
}

/** Takes such a note away. */
export async function forgetFailure({ payload, rows }: Adopting, url: string): Promise<void> {
  const key = failedKey(url)
  if (rows.has(key)) await payload.db.deleteOne({ collection: importsSlug, where: { key: { equals: key } } })
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Whom a real post names, read by hand: name, login and the stem of the certificate's file. */
export type Checked = {
  /** Its path in the corpus. */
  post: string
  rosters: { role: string; year?: number; people: string[][] }[]
}

/** All lists that were made by hand, one for each post that names people. */
export const checkedLists = (): Checked[] => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Checked)
}

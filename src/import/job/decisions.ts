import type { DecidedItem } from '../plan/index.js'
import type { ImportRow } from './types.js'

/** What an editor decided of rows, by their keys. */
export const decisionsOf = (rows: Iterable<ImportRow>): Map<string, DecidedItem> =>
  new Map([...rows].flatMap(({ key, decided }) => (decided ? [[key, decided] as const] : [])))

import { lacksAward } from './award.js'
import { isKnownByNameOnly } from './kept.js'
import type { PlanRow } from './types.js'

/**
 * What a row counts as besides its action and result: `newPeople`; and of rows that ask, `knownByName` (before the first
 * decision; from then on that counts those that one answer for all would settle) and `lackingAward`.
 */
export const tallyRow = (row: PlanRow): string[] => [
  ...(row.person?.isNew && row.action === 'create' ? ['newPeople'] : []),
  ...(isKnownByNameOnly(row) ? ['knownByName'] : []),
  ...(lacksAward(row) ? ['lackingAward'] : []),
]

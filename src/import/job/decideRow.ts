import type { ImportDecision, ImportRow } from './types.js'

/**
 * A row with what an editor decided of it: left out, or taken again. What would have become of it otherwise stays
 * known.
 */
export function decideRow({
  row,
  decision,
}: {
  row: ImportRow
  decision: Omit<ImportDecision, 'key'> | undefined
}): ImportRow {
  if (!decision) return row
  const { planned = row.action, ...rest } = row
  const action = decision.action === 'skip' ? 'skip' : planned
  return { ...rest, action, planned, decided: decision, isDecided: true }
}

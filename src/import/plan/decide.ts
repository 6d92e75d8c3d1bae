import { contentHash } from './hash.js'
import type { Action, LedgerRow, Reason } from './types.js'

export type Decision = { action: Extract<Action, 'update' | 'unchanged'>; reason?: Reason; hash: string }

/**
 * What becomes of a document that is there: `current` is what it holds of the fields that an import writes,
 * `desired` what this import would have there, `rows` what the last one wrote. An editor's work stays without `force`.
 */
export function decide({
  current,
  desired,
  rows,
  force,
}: {
  current: object
  desired: object
  rows: readonly LedgerRow[]
  force: boolean
}): Decision {
  const [now, wanted, written] = [contentHash(current), contentHash(desired), rows[0]?.hash]
  if (now === wanted) return { action: 'unchanged', hash: wanted }
  if (force || written === now) return { action: 'update', hash: wanted }
  if (written === wanted || written === undefined) return { action: 'unchanged', hash: wanted }
  return { action: 'unchanged', reason: 'edited', hash: written }
}

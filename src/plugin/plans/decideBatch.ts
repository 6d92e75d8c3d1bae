import { decideRows } from '../../issuing/index.js'
import type { DecideRows } from './kinds.js'
import { readDecisions, readForAll, refuseAwards } from './readDecisions.js'

/**
 * Decisions on rows about certificates: `{ rows: [{ key, action?, person?, name?, role?, year? }] }`, or for all rows
 * that ask the same, a thousand at most: `{ samePerson: true }`, `{ missing: true, role?, year? }`.
 */
export const decideBatch: DecideRows = async ({ req, resolved, plan, fields }) => {
  const decisions =
    (await readForAll({ req, resolved, fields })) ?? (await readDecisions({ req, resolved, fields }))
  if (plan.kind !== 'upload') refuseAwards(decisions)
  return await decideRows({ req, resolved, id: plan.id, decisions })
}

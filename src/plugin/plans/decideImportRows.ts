import { decideImport, type ImportDecision } from '../../import/index.js'
import { id, list, onlyKnown, refuse, text, word } from '../arguments/index.js'
import { findAllNamed } from './findNamed.js'
import type { DecideRows } from './kinds.js'

/**
 * Decisions on rows of an import: `{ rows: [{ key, action?: 'skip' | 'take', person? }] }`; a person of `null` is
 * somebody new.
 */
export const decideImportRows: DecideRows = async ({ req, resolved, plan, fields }) => {
  onlyKnown(fields, ['rows'])
  const given = list({ fields, name: 'rows', most: 1000 }) ?? refuse('rows', 'decisions')
  const decisions = given.map((one, index): ImportDecision => {
    onlyKnown(one, ['key', 'action', 'person'])
    const key = text({ fields: one, name: 'key', most: 1000 }) ?? refuse(`rows[${index}].key`, 'missing')
    const action = word({ fields: one, name: 'action', words: ['skip', 'take'] as const })
    const person = one.person === null ? null : id({ fields: one, name: 'person' })
    return { key, ...(action ? { action } : {}), ...(person === undefined ? {} : { person }) }
  })
  const keys = new Set<string>()
  for (const { key } of decisions) {
    if (keys.has(key)) refuse('rows', 'decidedTwice', { key })
    keys.add(key)
  }
  const known = await findAllNamed({
    req,
    name: 'person',
    collection: resolved.slugs.people,
    values: decisions.map(({ person }) => person ?? undefined),
  })
  const named = decisions.map((decision) =>
    decision.person ? { ...decision, person: known(decision.person) } : decision,
  )
  return await decideImport({ req, resolved, id: plan.id, decisions: named })
}

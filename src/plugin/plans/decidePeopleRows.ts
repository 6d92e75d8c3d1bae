import { decidePeople, type PeopleDecision } from '../../merging/index.js'
import { list, onlyKnown, refuse, text, word } from '../arguments/index.js'
import type { DecideRows } from './kinds.js'

const most = 1000

/**
 * Decisions on rows of a merge or split: `{ rows: [{ key, choice?: 'kept' | 'other', action?: 'update' | 'skip' }] }`.
 * Whose value or certificate stays, that it be done, that it be left out.
 */
export const decidePeopleRows: DecideRows = async ({ req, resolved, plan, fields }) => {
  onlyKnown(fields, ['rows'])
  const given = list({ fields, name: 'rows', most }) ?? refuse('rows', 'decisions')
  const decisions = given.map(decisionOf)
  const known = new Set<string>()
  for (const { key } of decisions) {
    if (known.has(key)) refuse('rows', 'decidedTwice', { key })
    known.add(key)
  }
  return await decidePeople({ req, resolved, id: plan.id, decisions })
}

function decisionOf(fields: Record<string, unknown>, index: number): PeopleDecision {
  onlyKnown(fields, ['key', 'choice', 'action'])
  const key = text({ fields, name: 'key', most: 100 }) ?? refuse(`rows[${index}].key`, 'missing')
  const choice = word({ fields, name: 'choice', words: ['kept', 'other'] as const })
  const action = word({ fields, name: 'action', words: ['update', 'skip'] as const })
  return { key, ...(choice ? { choice } : {}), ...(action ? { action } : {}) }
}

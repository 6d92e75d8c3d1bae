import type { Choice, PeopleKind, PeopleRow } from '../types.js'
import { withChoice } from './certificateRows.js'
import { chosenField } from './fieldRows.js'

/** What an editor says of a row: whose value or certificate stays, that it be done, or that it be left out. */
export type PeopleDecision = { key: string; choice?: Choice; action?: 'update' | 'skip' }

/** What may be decided of a row. */
export function optionsOf(
  row: PeopleRow,
  kind: PeopleKind,
): { choices: boolean; actions: ('update' | 'skip')[] } {
  const choices = Boolean(row.double || row.words)
  const isQuestion = row.action === 'ask' && !choices
  const mayBeLeft = kind === 'split' && (row.about === 'certificates' || row.about === 'profile')
  const isBack = row.action === 'skip' && !row.double && !row.words
  return {
    choices,
    actions: [
      ...(isQuestion || isBack ? (['update'] as const) : []),
      ...(mayBeLeft && row.action !== 'skip' ? (['skip'] as const) : []),
    ],
  }
}

/** The row as it was decided; undefined where this can't be decided of it. */
export function decidePeopleRow({
  row,
  kind,
  decision: { choice, action },
}: {
  row: PeopleRow
  kind: PeopleKind
  decision: PeopleDecision
}): PeopleRow | undefined {
  const { choices, actions } = optionsOf(row, kind)
  const { result: _, failure: __, ...rest } = row
  if (choice && choices) {
    const decided = row.double ? withChoice(rest, choice) : chosenField(rest, choice)
    return { ...decided, isDecided: true }
  }
  if (!action || !actions.includes(action)) return undefined
  return { ...rest, action, isDecided: true, problems: action === 'skip' ? rest.problems : [] }
}

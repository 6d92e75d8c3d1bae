import type { Candidate, PlanRow, RowPerson } from './types.js'

/** The rows of a list, where somebody new who may only be misspelt is asked for first. */
export const askWhoLooksAlike = ({
  rows,
  alike,
}: {
  rows: readonly PlanRow[]
  /** Those known whom somebody new may be. */
  alike: (person: RowPerson) => Candidate[]
}): PlanRow[] =>
  rows.map((row) => {
    const { action, person } = row
    if (action !== 'create' || !person?.isNew) return row
    const candidates = alike(person)
    if (!candidates.length) return row
    const { isNew: _, ...given } = person
    return {
      ...row,
      action: 'ask',
      person: given,
      candidates,
      problems: [{ code: 'similarPerson' }, ...row.problems],
    }
  })

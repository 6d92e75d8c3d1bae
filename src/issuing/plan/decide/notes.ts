import { githubKey } from '../../../identity/index.js'
import type { RowProblem } from '../../../plans/index.js'
import type { PlanPerson } from '../issue.js'
import type { PlanRow } from '../types.js'

/** What a list said and nobody uses, as far as that is still so of whoever is meant now. */
export const notesOf = ({
  row: { problems },
  person,
}: {
  row: PlanRow
  person: PlanPerson | undefined
}): RowProblem[] =>
  problems.filter(({ code, values = {} }) => {
    if (code === 'loginNotUsed') return !person?.github || keyOf(values.login) !== githubKey(person.github)
    return code === 'emailNotUsed' && String(values.email).toLowerCase() !== person?.email?.toLowerCase()
  })

const keyOf = (login: string | number | undefined): string | undefined => githubKey(String(login))

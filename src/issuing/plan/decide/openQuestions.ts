import { holdsEmail } from '../noName.js'
import type { PlanRow } from '../types.js'
import type { Decision } from './decision.js'
import type { Wanted } from './wanted.js'

/** Whoever says only what a file is for has not said whom it means. */
const doubtful = ['unsurePerson', 'severalPeople']

/** What is still to be said of a row, by the codes of its problems. */
export function openQuestions({
  row,
  decision,
  wanted,
  isNew,
}: {
  row: PlanRow
  decision: Decision
  wanted: Wanted
  /** Whether somebody new is meant. */
  isNew: boolean
}): string[] {
  const isFile = row.file !== undefined
  const isUnknown = !isNew && wanted.person === undefined
  const isUndecided = decision.person === undefined && decision.action === undefined
  const doubts = row.problems.filter(({ code }) => isUndecided && doubtful.includes(code))
  return [
    ...(isUnknown
      ? [row.candidates?.length ? 'severalPeople' : 'newPerson']
      : doubts.map(({ code }) => code)),
    ...(isNew && !row.person?.name ? [isFile ? 'noName' : 'namesNobody'] : []),
    ...(isNew && holdsEmail(row.person?.name ?? '') ? ['emailAsName'] : []),
    ...(isFile && wanted.role === undefined ? ['noRole'] : []),
    ...(isFile && wanted.year === undefined && decision.action === undefined ? ['noYear'] : []),
  ]
}

import type { ProblemCode } from '../../../plans/index.js'
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
}): ProblemCode[] {
  const isFile = row.file !== undefined
  const isUnknown = !isNew && wanted.person === undefined
  const isUndecided = decision.person === undefined && decision.action === undefined
  const doubts = row.problems.filter(({ code }) => isUndecided && doubtful.includes(code))
  const nobody = isFile ? 'noName' : 'namesNobody'
  const unknown = row.person?.name ? 'newPerson' : nobody
  const open: ProblemCode[] = isUnknown
    ? [row.candidates?.length ? 'severalPeople' : unknown]
    : doubts.map(({ code }) => code)
  if (isNew && !row.person?.name) open.push(nobody)
  if (isNew && holdsEmail(row.person?.name ?? '')) open.push('emailAsName')
  if (isFile && wanted.role === undefined) open.push('noRole')
  if (isFile && wanted.year === undefined && decision.action === undefined) open.push('noYear')
  return open
}

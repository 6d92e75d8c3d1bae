import { checkPlan, type PlanHandler, type PlanHandlers, tallyAbout } from '../plans/index.js'
import { applyPeoplePlan } from './apply/index.js'
import { recountPeople } from './deciding/index.js'
import { prepare } from './making/index.js'
import type { PeopleInput, PeopleRequest, PeopleRow } from './types.js'

const handler: PlanHandler = {
  check: (carrying) =>
    checkPlan<PeopleRequest, PeopleRow, PeopleInput>({ ...carrying, prepare, tally: tallyAbout }),
  apply: applyPeoplePlan,
  recount: recountPeople,
}

/** What is done for plans that make one of two people, or two of one. */
export const peopleHandlers: PlanHandlers = { merge: handler, split: handler }

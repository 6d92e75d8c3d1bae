import { createLocalReq } from 'payload'
import { sourcesSlug } from '../../../collections/index.js'
import { checkPlan, dropFiles, type PlanHandler } from '../../plans/index.js'
import { applyImport } from './apply.js'
import type { ImportRequest } from './ask.js'
import { recountImport } from './decide.js'
import { prepareImport, tallyImport } from './prepare.js'
import type { ImportInput, ImportRow } from './types.js'

/** What is done for imports of the panel. */
export const importHandler: PlanHandler = {
  check: (carrying) =>
    checkPlan<ImportRequest, ImportRow, ImportInput>({
      ...carrying,
      prepare: prepareImport,
      tally: tallyImport,
    }),
  apply: applyImport,
  recount: async ({ payload, resolved, id }) =>
    recountImport({ req: await createLocalReq({}, payload), resolved, id }),
  close: ({ payload, plan }) => dropFiles({ payload, collection: sourcesSlug, plan: plan.id }),
}

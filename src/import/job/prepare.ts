import { type Making, type Plan, type Prepared, tallyAbout } from '../../plans/index.js'
import { reckon, warningsOfContent } from '../reckon.js'
import type { ImportRequest } from './ask.js'
import { decideRow } from './decideRow.js'
import { decidedIn } from './decisions.js'
import { openSources } from './openSources.js'
import { rowsOf } from './rows.js'
import type { ImportInput, ImportRow } from './types.js'

/** Names under which a row of an import is counted. */
export const tallyImport = tallyAbout

/** What an import would do: its rows, with what an editor decided of them before. */
export async function prepareImport({
  req,
  resolved,
  plan: { id, input },
  request: { choices },
}: Making & { plan: Plan; request: ImportRequest }): Promise<Prepared<ImportRow, ImportInput>> {
  const { payload } = req
  const decided = await decidedIn({ payload, plan: id })
  const sources = await openSources({ req, plan: id, choices })
  try {
    const { isForced } = choices
    const { plan, existing } = await reckon({ payload, resolved, sources, isForced })
    const said = await warningsOfContent({ plan, resolved, sources })
    const warnings = [...plan.warnings, ...sources.warnings, ...said]
    const rows = rowsOf({ plan, existing, warnings })
    const { isHeld: _, ...kept } = input
    return {
      rows: rows.map((row) => decideRow({ row, decision: decided.get(row.key) })),
      inputOf: async () => ({ ...kept, choices }),
    }
  } finally {
    await sources.close()
  }
}

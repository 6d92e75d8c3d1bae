import { allPages, type Making, type Plan, type Prepared, tallyAbout } from '../../plans/index.js'
import { reckon, warningsOfContent } from '../reckon.js'
import type { ImportRequest } from './ask.js'
import { decideRow } from './decideRow.js'
import { decisionsOf } from './decisions.js'
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
  const before = (await allPages<ImportRow>({ payload, plan: id })).flatMap(({ rows }) => rows)
  const decided = decisionsOf(before)
  const sources = await openSources({ req, plan: id, choices })
  try {
    const { isForced } = choices
    const { plan, existing } = await reckon({ payload, resolved, sources, isForced, decided })
    const said = await warningsOfContent({ plan, resolved, sources })
    const warnings = [...plan.warnings, ...sources.warnings, ...said]
    const rows = rowsOf({ plan, existing, warnings })
    // A row that was left out stays as it was, since only that knows what would become of it.
    const leftOut = new Map(before.flatMap((row) => (row.action === 'skip' ? [[row.key, row] as const] : [])))
    const taken = rows.filter(({ key }) => !leftOut.has(key))
    const { isHeld: _, ...kept } = input
    return {
      rows: [...taken.map((row) => decideRow({ row, decision: decided.get(row.key) })), ...leftOut.values()],
      inputOf: async () => ({ ...kept, choices }),
    }
  } finally {
    await sources.close()
  }
}

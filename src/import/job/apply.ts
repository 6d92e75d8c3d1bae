import { createLocalReq } from 'payload'
import { sourcesSlug } from '../../../collections/index.js'
import {
  allPages,
  type Carrying,
  changePlan,
  dropFiles,
  persist,
  readPlan,
  replacePages,
} from '../../plans/index.js'
import { type CarriedOut, carryOut } from '../carryOut.js'
import { type Reckoning, reckon } from '../reckon.js'
import type { ImportWarning } from '../say.js'
import { decisionsOf } from './decisions.js'
import { openSources } from './openSources.js'
import { tallyImport } from './prepare.js'
import { ImportEnded, progressOf } from './progress.js'
import { rowsOf } from './rows.js'
import { settleRows } from './settle.js'
import type { ImportBatch, ImportRow } from './types.js'

/**
 * Carries out a running import, from where it was left: what was written before is found again. Ends early when it is
 * cancelled or `shouldStop`; then it goes on when called again.
 */
export async function applyImport({ payload, resolved, id, shouldStop }: Carrying): Promise<void> {
  const plan = await readPlan<ImportBatch>({ payload, resolved, id })
  if (plan?.state !== 'running') return
  const before = (await allPages<ImportRow>({ payload, plan: id })).flatMap(({ rows }) => rows)
  const { choices = {} } = plan.input
  const { isForced, isAdopting } = choices
  const progress = progressOf({ payload, resolved, plan, shouldStop })
  const sources = await openSources({ req: await createLocalReq({}, payload), plan: id, choices })
  try {
    const decided = decisionsOf(before)
    const how = { isForced, isAdopting, decided, onProgress: progress.tell }
    const done = await carryOut({ payload, resolved, sources, ...how })
    const warnings = [...done.plan.warnings, ...done.warnings, ...notAdopted(done)]
    const rows = settleRows({
      ...done,
      ledger: done.rows,
      before,
      after: rowsOf({ ...done, warnings }),
    })
    const totals = await replacePages({ payload, plan: id, rows, tally: tallyImport })
    const data = {
      ...totals,
      done: totals?.total ?? 0,
      state: 'done' as const,
      finishedAt: new Date().toISOString(),
    }
    await persist(() => changePlan({ payload, resolved, id, when: ['running'], data }))
    if (rows.every(isOver)) await dropFiles({ payload, collection: sourcesSlug, plan: id })
  } catch (error) {
    if (!(error instanceof ImportEnded)) throw error
    if (error.isCancelled) await settleCancelled({ payload, resolved, id, sources, before, isForced })
  } finally {
    await sources.close()
    await progress.end()
  }
}

/** Says of a cancelled import what it had written until then. */
async function settleCancelled({
  id,
  before,
  ...work
}: Reckoning & Pick<Carrying, 'id'> & { before: readonly ImportRow[] }): Promise<void> {
  const { payload, resolved } = work
  const reckoned = await reckon({ ...work, decided: decisionsOf(before) })
  const after = rowsOf({ ...reckoned, warnings: [] })
  const rows = settleRows({ before, after, isCut: true, ledger: reckoned.rows })
  const totals = await replacePages({ payload, plan: id, rows, tally: tallyImport })
  if (totals) await persist(() => changePlan({ payload, resolved, id, when: ['cancelled'], data: totals }))
}

/** What could not be fetched, each told under its address. */
const notAdopted = ({ files }: CarriedOut): ImportWarning[] => [
  ...(files?.warnings ?? []),
  ...(files?.failed ?? []).map(({ url, problem }) => ({ file: url, ...problem })),
]

/** Whether nothing may be done for a row later, for which the files would be wanted again. */
const isOver = ({ action, result }: ImportRow): boolean =>
  action !== 'ask' && action !== 'skip' && result !== 'failed'

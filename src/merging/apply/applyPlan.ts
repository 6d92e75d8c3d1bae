import { createLocalReq } from 'payload'
import { deferRefresh, markRosters, mendOrQueue } from '../../../collections/index.js'
import {
  allPages,
  type Carrying,
  changePlan,
  countRows,
  failureOf,
  isToDo,
  persist,
  progressOf,
  readPlan,
  rewritePage,
  tallyAbout,
} from '../../plans/index.js'
import type { PeoplePlan, PeopleRow } from '../types.js'
import { applyRow } from './applyRow.js'
import type { Work } from './work.js'

/**
 * Carries out a running merge or split, row by row, from where it was left: each row may be repeated, and what fails
 * says why. Ends early when it is cancelled or `shouldStop`; then it goes on when called again.
 */
export async function applyPeoplePlan({ payload, resolved, id, shouldStop }: Carrying): Promise<void> {
  const store = { payload, resolved }
  const plan = await readPlan<PeoplePlan>({ ...store, id })
  if (plan?.state !== 'running') return
  const pages = await allPages<PeopleRow>({ payload, plan: id })
  const rows = () => pages.flatMap((page) => page.rows)
  const work: Work = {
    ...{ ...store, plan, rows, context: deferRefresh(), awards: [] },
    from: plan.input.from.id,
    to: plan.input.to?.id,
  }
  const progress = progressOf<PeopleRow>({
    ...{ ...store, plan, tally: tallyAbout, total: rows().length },
    counts: countRows({ rows: rows(), tally: tallyAbout }),
    toDo: rows().filter(isToDo).length,
  })
  for (const page of pages) {
    for (const [at, row] of page.rows.entries()) {
      if (progress.isEnded() || shouldStop()) break
      if (!isToDo(row)) continue
      const settled = await carryOut(work, row)
      page.rows[at] = settled
      progress.settle({ before: row, after: settled })
      // At once: what a row changed may be another's cause.
      await persist(() => rewritePage({ payload, page: page.id, rows: page.rows }))
      if (progress.isDue()) await progress.write()
    }
  }
  await progress.write()
  if (shouldStop() && !progress.isEnded()) return
  const req = await createLocalReq({}, payload)
  await persist(() => markRosters({ req, rosters: work.awards }))
  await mendOrQueue({ req, resolved })
  const data = { state: 'done' as const, finishedAt: new Date().toISOString() }
  await persist(() => changePlan({ ...store, id, when: ['running'], data }))
}

async function carryOut(work: Work, row: PeopleRow): Promise<PeopleRow> {
  const { failure: _, result: __, error: ___, ...rest } = row
  try {
    return { ...rest, ...(await persist(() => applyRow(work, row))), result: 'done' }
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) work.payload.logger.error({ err: error, msg: `Row "${row.key}" of a plan failed` })
    return { ...rest, result: 'failed', failure: failure ?? { code: 'fault' } }
  }
}

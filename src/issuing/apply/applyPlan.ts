import { createLocalReq } from 'payload'
import { deferRefresh, markRosters, mendOrQueue } from '../../../collections/index.js'
import {
  type Carrying,
  changePlan,
  failureOf,
  inTurn,
  isToDo,
  type Progress,
  pagesOf,
  persist,
  progressOf,
  readPlan,
  type Store,
  writePage,
} from '../../plans/index.js'
import { type Batch, type PlanRow, tallyRow } from '../plan/index.js'
import { frozenPrinters } from '../printing/index.js'
import { sweepPlan } from '../uploads/index.js'
import { ensurePerson } from './ensurePerson.js'
import { inParallel } from './inParallel.js'
import { applyIssue, remember } from './issueRow.js'
import { applyRedraw } from './redrawRow.js'
import { applyRelease } from './releaseRow.js'
import { type Survey, survey } from './survey.js'
import { applyUpload } from './uploadRow.js'
import type { Work } from './work.js'

/** Rows under way at once: while one is drawn another is stored. */
const atOnce = 3

const appliers = { issue: applyIssue, upload: applyUpload, release: applyRelease, redraw: applyRedraw }

/**
 * Carries out a running plan, row by row, from where it was left: each row may be repeated, and what fails says why
 * and holds up no other. Ends early when it is cancelled or `shouldStop`; then it goes on when called again.
 */
export async function applyPlan({ payload, resolved, id, shouldStop }: Carrying): Promise<void> {
  const plan = await readPlan<Batch>({ payload, resolved, id })
  if (plan?.state !== 'running') return
  const { counts, total, toDo, ...rest } = await survey({ payload, plan })
  const work = await begin({ payload, resolved, plan, ...rest })
  const progress = progressOf({ payload, resolved, plan, counts, total, toDo, tally: tallyRow })
  for await (const { number, rows } of pagesOf<PlanRow>({ payload, plan: id })) {
    await applyPage({ work, rows, number, progress, shouldStop })
    if (progress.isEnded() || shouldStop()) break
  }
  await progress.write()
  if (shouldStop() && !progress.isEnded()) return
  await mendRosters({ payload, resolved, awards: rest.awards })
  if (plan.kind === 'upload') await sweepPlan({ payload, plan: id, isOver: progress.isEnded() })
  const data = { state: 'done' as const, finishedAt: new Date().toISOString() }
  await persist(() => changePlan({ payload, resolved, id, when: ['running'], data }))
}

/**
 * Another's mending may have taken the marks of this plan away before its last rows were written. What can't be mended
 * now is no failure of the plan.
 */
async function mendRosters({ payload, resolved, awards }: Store & Pick<Survey, 'awards'>): Promise<void> {
  const req = await createLocalReq({}, payload)
  const rosters = awards.flatMap(({ role, year }) => (role ? [{ role, year }] : []))
  await persist(() => markRosters({ req, rosters }))
  await mendOrQueue({ req, resolved })
}

async function begin({
  payload,
  resolved,
  plan,
  awards,
  made,
}: Store & { plan: Batch } & Pick<Survey, 'awards' | 'made'>): Promise<Work> {
  const { base = '', designs = {} } = plan.input
  const isDrawing = plan.kind === 'issue' || plan.kind === 'redraw'
  const printerOf = isDrawing
    ? await frozenPrinters({ req: await createLocalReq({}, payload), resolved, awards, base, designs })
    : () => Promise.reject(new Error('this plan draws nothing'))
  const context = deferRefresh()
  const personOf = ensurePerson({ payload, resolved, plan, context })
  const work: Work = { payload, resolved, plan, printerOf, personOf, context, made: new Map() }
  for (const row of made) remember({ work, row })
  return work
}

async function applyPage({
  work,
  rows,
  number,
  progress,
  shouldStop,
}: {
  work: Work
  rows: PlanRow[]
  number: number
  progress: Progress<PlanRow>
  shouldStop: () => boolean
}): Promise<void> {
  const waiting = rows.flatMap((row, index) => (isToDo(row) ? [index] : []))
  if (!waiting.length) return
  const save = () => persist(() => writePage({ payload: work.payload, plan: work.plan.id, number, rows }))
  const act = async (index: number) => {
    const row = rows[index]
    if (!row || progress.isEnded() || shouldStop()) return
    const settled = await applyRow({ work, row })
    rows[index] = settled
    progress.settle({ before: row, after: settled })
    if (progress.isDue()) {
      await save()
      await progress.write()
    }
  }
  try {
    await inParallel({ items: waiting, atOnce: atOnceOn(work), act })
  } finally {
    await save()
  }
}

/**
 * A write takes over what it did not change from what it read: two plans at one certificate would undo each other's.
 */
async function applyRow({ work, row }: { work: Work; row: PlanRow }): Promise<PlanRow> {
  const { error: _, failure: __, result: ___, ...rest } = row
  try {
    return {
      ...rest,
      ...(await inTurn(`certificate:${row.serial ?? row.certificate ?? row.key}`, () =>
        persist(() => appliers[work.plan.kind]({ work, row })),
      )),
      result: 'done',
    }
  } catch (error) {
    const failure = failureOf(error)
    if (failure) return { ...rest, result: 'failed', failure }
    work.payload.logger.error({ err: error, msg: `Row "${row.label}" of a plan failed` })
    return { ...rest, result: 'failed', failure: { code: 'fault' } }
  }
}

/** A SQLite with transactions, which an app may ask for, takes one write at a time. */
const atOnceOn = ({ payload: { db } }: Work): number =>
  db.name === 'sqlite' && Reflect.get(db, 'transactionOptions') ? 1 : atOnce

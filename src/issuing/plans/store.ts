import type { Payload, Where } from 'payload'
import { planPagesSlug, type Resolved } from '../../../collections/index.js'
import type { ID, PlanCounts, PlanInput, PlanKind, PlanRow, PlanState } from '../plan/index.js'
import { pageSize, writePages } from './pages.js'

/** A plan as it is kept, without its rows. */
export type Plan = {
  id: ID
  title?: string | null
  kind: PlanKind
  state: PlanState
  input: PlanInput
  total: number
  done: number
  counts: PlanCounts
  problem?: string | null
  startsAt?: string | null
  post?: ID | null
  startedAt?: string | null
  finishedAt?: string | null
  createdBy?: ID | null
  createdAt: string
}

export type Store = { payload: Payload; resolved: Resolved }

/** Reads a plan; undefined where there is none. */
export async function readPlan({ payload, resolved, id }: Store & { id: ID }): Promise<Plan | undefined> {
  const found = await payload.db.findOne<Plan>({
    collection: resolved.slugs.plans,
    where: { id: { equals: id } },
  })
  if (!found) return undefined
  return {
    ...found,
    input: withoutNothing(found.input),
    counts: found.counts ?? {},
    total: found.total ?? 0,
    done: found.done ?? 0,
  }
}

/**
 * Changes a plan, if it is in one of these states.
 * @returns whether it was: of two who change a state at once, one is told so.
 */
export async function changePlan({
  payload,
  resolved,
  id,
  when,
  data,
}: Store & { id: ID; when?: PlanState[]; data: Partial<Omit<Plan, 'id'>> }): Promise<boolean> {
  const and: Where[] = [{ id: { equals: id } }, ...(when ? [{ state: { in: when } }] : [])]
  const changed = await payload.db.updateOne({
    collection: resolved.slugs.plans,
    where: { and },
    data: { ...data, updatedAt: new Date().toISOString() },
  })
  return changed !== null
}

/** Makes a plan and writes its rows, page by page, as they come; the plan is `checking` until all are there. */
export async function createPlan({
  payload,
  resolved,
  rows,
  state,
  data,
  inputOf,
}: Store & {
  rows: Iterable<PlanRow> | AsyncIterable<PlanRow>
  /** What it is when all its rows are there. */
  state: PlanState
  /** What it was asked; called when all its rows are there. */
  inputOf: () => Promise<PlanInput>
  data: Pick<Plan, 'kind' | 'title'> & Partial<Pick<Plan, 'startsAt' | 'post' | 'createdBy'>>
}): Promise<Plan & { first: PlanRow[] }> {
  const { id } = await payload.create({
    collection: resolved.slugs.plans,
    data: { ...data, state: 'checking', input: {}, total: 0, done: 0, counts: {} },
    depth: 0,
    overrideAccess: true,
  })
  const written = await writePages({ payload, plan: id, rows })
  const { first, ...totals } = written
  await changePlan({ payload, resolved, id, data: { ...totals, input: await inputOf(), state } })
  const plan = await readPlan({ payload, resolved, id })
  if (!plan) throw new Error(`the plan ${id} was deleted while it was being made`)
  return { ...plan, first }
}

/** Puts these rows in place of all that a plan has. */
export async function replaceRows({
  payload,
  resolved,
  id,
  rows,
}: Store & { id: ID; rows: Iterable<PlanRow> }): Promise<void> {
  const { first: _, ...totals } = await writePages({ payload, plan: id, rows })
  const last = Math.ceil(totals.total / pageSize)
  await payload.db.deleteMany({
    collection: planPagesSlug,
    where: { and: [{ plan: { equals: String(id) } }, { number: { greater_than: last } }] },
  })
  await changePlan({ payload, resolved, id, data: totals })
}

/** MongoDB gives back null for what was undefined. */
const withoutNothing = (input: PlanInput | null | undefined): PlanInput =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null))

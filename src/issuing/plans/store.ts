import type { Payload, Where } from 'payload'
import { planPagesSlug, type Resolved } from '../../../collections/index.js'
import {
  countRows,
  type ID,
  type PlanCounts,
  type PlanInput,
  type PlanKind,
  type PlanRow,
  type PlanState,
} from '../plan/index.js'

/** Rows on a page. */
export const pageSize = 50

/** How many pages are read with one query where all are gone through. */
const pagesAtOnce = 20

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

type Page = { id: ID; number: number; rows: PlanRow[] }

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

/** What a plan of these rows would be, with nothing written. */
export async function countPlan(
  rows: Iterable<PlanRow> | AsyncIterable<PlanRow>,
): Promise<{ total: number; counts: PlanCounts; first: PlanRow[] }> {
  let [total, counts]: [number, PlanCounts] = [0, {}]
  const first: PlanRow[] = []
  for await (const page of inPages(rows)) {
    counts = countRows(page, counts)
    total += page.length
    if (!first.length) first.push(...page)
  }
  return { total, counts, first }
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

/** One page of a plan's rows, from 1; empty past the end. */
export async function readPage({
  payload,
  plan,
  number,
}: {
  payload: Payload
  plan: ID
  number: number
}): Promise<PlanRow[]> {
  return (await findPage({ payload, plan, number }))?.rows ?? []
}

/** All rows of a plan, page by page; some pages are read ahead. */
export async function* pagesOf({
  payload,
  plan,
}: {
  payload: Payload
  plan: ID
}): AsyncGenerator<Pick<Page, 'number' | 'rows'>> {
  for (let last = 0; ; last += pagesAtOnce) {
    // A range, since MongoDB would read all that follow to sort them.
    const number = { greater_than: last, less_than_equal: last + pagesAtOnce }
    const { docs } = await payload.db.find<Page>({
      collection: planPagesSlug,
      where: { and: [{ plan: { equals: String(plan) } }, { number }] },
      sort: 'number',
      limit: pagesAtOnce,
      pagination: false,
    })
    yield* docs
    if (docs.length < pagesAtOnce) return
  }
}

/** Writes one page of a plan's rows. */
export async function writePage({
  payload,
  plan,
  number,
  rows,
}: {
  payload: Payload
  plan: ID
  number: number
  rows: PlanRow[]
}): Promise<void> {
  const known = await findPage({ payload, plan, number })
  if (known) {
    await payload.db.updateOne({
      collection: planPagesSlug,
      id: known.id,
      data: { rows, updatedAt: new Date().toISOString() },
      returning: false,
    })
    return
  }
  await payload.create({
    collection: planPagesSlug,
    data: { plan: String(plan), number, rows },
    depth: 0,
    overrideAccess: true,
  })
}

/** MongoDB gives back null for what was undefined. */
const withoutNothing = (input: PlanInput | null | undefined): PlanInput =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([, value]) => value !== null))

async function writePages({
  payload,
  plan,
  rows,
}: {
  payload: Payload
  plan: ID
  rows: Iterable<PlanRow> | AsyncIterable<PlanRow>
}): Promise<{ total: number; counts: PlanCounts; first: PlanRow[] }> {
  let number = 0
  const writing = async function* () {
    for await (const page of inPages(rows)) {
      await writePage({ payload, plan, number: ++number, rows: page })
      yield* page
    }
  }
  return await countPlan(writing())
}

async function* inPages(rows: Iterable<PlanRow> | AsyncIterable<PlanRow>): AsyncGenerator<PlanRow[]> {
  let page: PlanRow[] = []
  for await (const row of rows) {
    page.push(row)
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  if (page.length) yield page
}

const findPage = ({ payload, plan, number }: { payload: Payload; plan: ID; number: number }) =>
  payload.db.findOne<Page>({
    collection: planPagesSlug,
    where: { and: [{ plan: { equals: String(plan) } }, { number: { equals: number } }] },
  })

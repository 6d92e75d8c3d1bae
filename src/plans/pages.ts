import type { Payload, Where } from 'payload'
import { inBatches, planPagesSlug } from '../../collections/index.js'
import { countRows, type Tally } from './counts.js'
import type { BaseRow, ID, PlanCounts } from './types.js'

/** Rows on a page. */
export const pageSize = 50

/** How many pages are read with one query where all are gone through. */
const pagesAtOnce = 20

type Page<Row extends BaseRow> = { id: ID; number: number; rows: Row[] }

/** One page of a plan's rows, from 1; empty past the end. */
export async function readPage<Row extends BaseRow>({
  payload,
  plan,
  number,
}: {
  payload: Payload
  plan: ID
  number: number
}): Promise<Row[]> {
  return (await findPage<Row>({ payload, plan, number }))?.rows ?? []
}

/** All rows of a plan, page by page; some pages are read ahead. */
export async function* pagesOf<Row extends BaseRow>({
  payload,
  plan,
}: {
  payload: Payload
  plan: ID
}): AsyncGenerator<Pick<Page<Row>, 'number' | 'rows'>> {
  for (let last = 0; ; last += pagesAtOnce) {
    // A range, since MongoDB would read all that follow to sort them.
    const number = { greater_than: last, less_than_equal: last + pagesAtOnce }
    const { docs } = await payload.db.find<Page<Row>>({
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

/** All rows of a plan at once, for what must compare each with all others. */
export async function allPages<Row extends BaseRow>({
  payload,
  plan,
}: {
  payload: Payload
  plan: ID
}): Promise<Page<Row>[]> {
  const { docs } = await payload.db.find<Page<Row>>({
    collection: planPagesSlug,
    where: { and: [{ plan: { equals: String(plan) } }, { number: { greater_than: 0 } }] },
    limit: 0,
    pagination: false,
  })
  return docs.sort((one, other) => one.number - other.number)
}

/** Writes a page that is there anew. */
export async function rewritePage({
  payload,
  page,
  rows,
}: {
  payload: Payload
  page: ID
  rows: BaseRow[]
}): Promise<void> {
  await payload.db.updateOne({
    collection: planPagesSlug,
    id: page,
    data: { rows, updatedAt: new Date().toISOString() },
    returning: false,
  })
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
  rows: BaseRow[]
}): Promise<void> {
  const known = await findPage({ payload, plan, number })
  if (known) {
    await rewritePage({ payload, page: known.id, rows })
    return
  }
  await payload.create({
    collection: planPagesSlug,
    data: { plan: String(plan), number, rows },
    depth: 0,
    overrideAccess: true,
  })
}

/** How many rows a plan has, and of which kinds. */
export type Totals = { total: number; counts: PlanCounts }

type Rows<Row extends BaseRow> = Iterable<Row> | AsyncIterable<Row>

/**
 * Puts these rows in place of all that a plan has, page by page as they come.
 * @returns how many there are; undefined where `goOn`, asked after each page, has ended it.
 */
export async function replacePages<Row extends BaseRow>({
  payload,
  plan,
  rows,
  tally,
  goOn,
}: {
  payload: Payload
  plan: ID
  rows: Rows<Row>
  tally: Tally<Row>
  goOn?: (soFar: Totals) => Promise<boolean>
}): Promise<Totals | undefined> {
  let [number, soFar]: [number, Totals] = [0, { total: 0, counts: {} }]
  for await (const page of inPages(rows)) {
    await writePage({ payload, plan, number: ++number, rows: page })
    soFar = withPage({ soFar, page, tally })
    if (goOn && !(await goOn(soFar))) return undefined
  }
  const where: Where = { and: [{ plan: { equals: String(plan) } }, { number: { greater_than: number } }] }
  await payload.db.deleteMany({ collection: planPagesSlug, where })
  return soFar
}

/** What a plan of these rows would be, with nothing written, and the first of them. */
export async function countPlan<Row extends BaseRow>({
  rows,
  tally,
}: {
  rows: Rows<Row>
  tally: Tally<Row>
}): Promise<Totals & { first: Row[] }> {
  let soFar: Totals = { total: 0, counts: {} }
  const first: Row[] = []
  for await (const page of inPages(rows)) {
    soFar = withPage({ soFar, page, tally })
    if (!first.length) first.push(...page)
  }
  return { ...soFar, first }
}

const withPage = <Row extends BaseRow>({
  soFar: { total, counts },
  page,
  tally,
}: {
  soFar: Totals
  page: Row[]
  tally: Tally<Row>
}): Totals => ({ total: total + page.length, counts: countRows({ rows: page, before: counts, tally }) })

const inPages = <Row extends BaseRow>(rows: Rows<Row>): AsyncGenerator<Row[]> => inBatches(rows, pageSize)

const findPage = <Row extends BaseRow>({
  payload,
  plan,
  number,
}: {
  payload: Payload
  plan: ID
  number: number
}) =>
  payload.db.findOne<Page<Row>>({
    collection: planPagesSlug,
    where: { and: [{ plan: { equals: String(plan) } }, { number: { equals: number } }] },
  })

import type { Payload } from 'payload'
import { planPagesSlug } from '../../../collections/index.js'
import { countRows, type ID, type PlanCounts, type PlanRow } from '../plan/index.js'

/** Rows on a page. */
export const pageSize = 50

/** How many pages are read with one query where all are gone through. */
const pagesAtOnce = 20

type Page = { id: ID; number: number; rows: PlanRow[] }

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

/** Writes rows page by page as they come, and counts them. */
export async function writePages({
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

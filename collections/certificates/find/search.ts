import type { PayloadRequest, Where } from 'payload'
import {
  afterAll,
  phraseOf,
  placeIn,
  type SearchRange,
  searchKeys,
  searchRanges,
} from '../../../src/certificates/index.js'
import { searchPhrases, searchWords } from '../../../src/identity/index.js'
import type { Resolved } from '../../resolved.js'
import { searchSlug } from '../../upkeep/collections.js'
import type { Placed } from './list.js'
import { loadByID, personOf } from './load.js'
import type { Wanted } from './query.js'

type Row = { id: string; certificate: string; role?: string | null; year?: number | null }
type Searching = { req: PayloadRequest; resolved: Resolved; q: string; wanted: Wanted }

/** Lines in the order of the keys, and from where to go on where not all was looked through. */
export type Searched = { placed: Placed[]; rest?: string }

const mostReads = 20
const mostRows = 1000
/** Keys that one request looks through, however many begin alike: a tenth of a second. */
const mostLookedAt = 10_000

/**
 * One more line than is wanted, if there are as many, of those found by words: as they stand, else written together,
 * else with others between them; in the order of the keys. Whoever is found by several words stands in the answer once.
 */
export async function searchPage({ req, resolved, q, wanted }: Searching): Promise<Searched> {
  const ranges = searchRanges(searchWords(q))
  const start = readPlace(wanted.from)
  const found: Placed[] = []
  let reads = 0
  let lookedAt = 0
  // The first range in which anybody is found is the answer: looking further afield costs more than it finds.
  for (const range of start ? [start.range] : ranges.keys()) {
    if (found.length) break
    let from = range === start?.range ? start.key : undefined
    for (let limit = wanted.limit + 1; ; limit = Math.min(limit * 2, mostRows)) {
      const rows = await rowsIn({ req, range: ranges[range], from, wanted, limit })
      const fitting = rows.filter((row) => isWanted({ row, range: ranges[range], wanted }))
      for (let at = 0; at < fitting.length; at += wanted.limit + 1) {
        const some = fitting.slice(at, at + wanted.limit + 1)
        found.push(...(await linesOf({ req, resolved, rows: some, ranges, range, locale: wanted.locale })))
        if (found.length > wanted.limit) return { placed: found.slice(0, wanted.limit + 1) }
        if (++reads >= mostReads) return { placed: found, rest: placeOf(range, some.at(-1)) }
      }
      from = rows.at(-1)?.id
      lookedAt += rows.length
      if (rows.length < limit) break
      if (lookedAt >= mostLookedAt) return { placed: found, rest: placeOf(range, rows.at(-1)) }
    }
  }
  return { placed: found }
}

const placeOf = (range: number, row: Row | undefined): string => `${range}.${row?.id ?? ''}`

/** Told here and not by the query, which would go through all that begins alike, however much that is. */
const isWanted = ({
  row,
  range,
  wanted: { role, year },
}: {
  row: Row
  range: SearchRange | undefined
  wanted: Wanted
}): boolean =>
  (role === undefined || row.role === String(role)) &&
  (year === undefined || row.year === year) &&
  (range?.contains.every((word) => phraseOf(row.id).includes(word)) ?? false)

async function rowsIn({
  req,
  range,
  from,
  limit,
  wanted: { isBackwards },
}: {
  req: PayloadRequest
  range: SearchRange | undefined
  from?: string
  limit: number
  wanted: Wanted
}): Promise<Row[]> {
  if (!range) return []
  const where: Where = {
    and: [
      { id: { greater_than_equal: range.prefix } },
      { id: { less_than: `${range.prefix}${afterAll}` } },
      ...(from === undefined ? [] : [{ id: { [isBackwards ? 'less_than' : 'greater_than']: from } }]),
    ],
  }
  const { docs } = await req.payload.db.find<Row>({
    collection: searchSlug,
    where,
    sort: isBackwards ? '-id' : 'id',
    limit,
    pagination: false,
    req,
  })
  return docs
}

/** What the rows lead to, each certificate only where its own place in the answer is. */
async function linesOf({
  req,
  resolved,
  rows,
  ranges,
  range,
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  rows: Row[]
  ranges: SearchRange[]
  range: number
  locale?: string
}): Promise<Placed[]> {
  const ids = [...new Set(rows.map(({ certificate }) => certificate))]
  const loaded = await loadByID({ req, resolved, ids, locale })
  const byID = new Map(loaded.map((certificate) => [String(certificate.id), certificate]))
  return rows.flatMap((row) => {
    const certificate = byID.get(row.certificate)
    const person = certificate && personOf(certificate)
    if (!person || !certificate?.listKey) return []
    const keys = searchKeys({ phrases: searchPhrases(person), place: certificate.listKey })
    const own = placeIn({ ranges: ranges.slice(range, range + 1), keys })
    return own?.key === row.id ? [{ certificate, place: placeOf(range, row) }] : []
  })
}

function readPlace(from: string | undefined): { range: number; key: string } | undefined {
  const [, range, key] = /^(\d)\.(.+)$/s.exec(from ?? '') ?? []
  return range === undefined || key === undefined ? undefined : { range: Number(range), key }
}

import type { PayloadRequest, Where } from 'payload'
import {
  afterAll,
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

type Row = { id: string; certificate: string }
type Searching = { req: PayloadRequest; resolved: Resolved; q: string; wanted: Wanted }

const mostReads = 20

/**
 * One more line than is wanted, if there are as many, of those found by words: as they stand, else written together,
 * else with others between them; in the order of the keys. Whoever is found by several words stands in the answer once.
 */
export async function searchPage({ req, resolved, q, wanted }: Searching): Promise<Placed[]> {
  const ranges = searchRanges(searchWords(q))
  const start = readPlace(wanted.from)
  const found: Placed[] = []
  let reads = 0
  // The first range in which anybody is found is the answer: looking further afield costs more than it finds.
  for (const range of start ? [start.range] : ranges.keys()) {
    if (found.length) break
    let from = range === start?.range ? start.key : undefined
    for (;;) {
      const rows = await rowsIn({ req, range: ranges[range], from, wanted })
      const lines = await linesOf({ req, resolved, rows, ranges, range, locale: wanted.locale })
      found.push(...lines)
      reads += 1
      from = rows.at(-1)?.id
      if (found.length > wanted.limit || reads >= mostReads) return found.slice(0, wanted.limit + 1)
      if (rows.length <= wanted.limit) break
    }
  }
  return found
}

async function rowsIn({
  req,
  range,
  from,
  wanted: { role, year, limit, isBackwards },
}: {
  req: PayloadRequest
  range: SearchRange | undefined
  from?: string
  wanted: Wanted
}): Promise<Row[]> {
  if (!range) return []
  const where: Where = {
    and: [
      { id: { greater_than_equal: range.prefix } },
      { id: { less_than: `${range.prefix}${afterAll}` } },
      ...(from === undefined ? [] : [{ id: { [isBackwards ? 'less_than' : 'greater_than']: from } }]),
      ...range.contains.map((word) => ({ id: { contains: word } })),
      ...(role === undefined ? [] : [{ role: { equals: String(role) } }]),
      ...(year === undefined ? [] : [{ year: { equals: year } }]),
    ],
  }
  const { docs } = await req.payload.db.find<Row>({
    collection: searchSlug,
    where,
    sort: isBackwards ? '-id' : 'id',
    limit: limit + 1,
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
    return own?.key === row.id ? [{ certificate, place: `${range}.${row.id}` }] : []
  })
}

function readPlace(from: string | undefined): { range: number; key: string } | undefined {
  const [, range, key] = /^(\d)\.(.+)$/s.exec(from ?? '') ?? []
  return range === undefined || key === undefined ? undefined : { range: Number(range), key }
}

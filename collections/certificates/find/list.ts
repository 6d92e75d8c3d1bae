import type { PayloadRequest, Where } from 'payload'
import { yearKey } from '../../../src/certificates/index.js'
import type { Resolved } from '../../resolved.js'
import { type LoadedCertificate, loadCertificates, personOf } from './load.js'
import type { Wanted } from './query.js'

/** A line and its place, by which the next page is found. */
export type Placed = { certificate: LoadedCertificate; place: string }

/** As many as are read at once where few of those read are wanted. */
const mostRead = 1000

/** One more line than is wanted, if there are as many, in the order of the list, from any place in it. */
export async function listPage({ wanted, ...reading }: Reading & { wanted: Wanted }): Promise<Placed[]> {
  const found: Placed[] = []
  let { from } = wanted
  for (let limit = wanted.limit + 1; ; limit = Math.min(limit * 2, mostRead)) {
    const read = await readFrom({ ...reading, wanted: { ...wanted, from }, limit })
    // Left out here and not by the query: asked for a state, too, SQLite would go through all that have it.
    found.push(...read.filter(({ certificate }) => isWanted({ certificate, wanted })))
    if (found.length > wanted.limit || read.length < limit) break
    from = read.at(-1)?.place
  }
  return found.slice(0, wanted.limit + 1)
}

type Reading = { req: PayloadRequest; resolved: Resolved }

const isWanted = ({ certificate, wanted }: { certificate: LoadedCertificate; wanted: Wanted }): boolean =>
  personOf(certificate) !== undefined && (!wanted.onlyActive || certificate.status === 'active')

async function readFrom({
  req,
  resolved,
  wanted: { role, year, isBackwards, from, locale },
  limit,
}: Reading & { wanted: Wanted; limit: number }): Promise<Placed[]> {
  const where: Where = {
    and: [
      // Only what is public has a key, so that this alone leaves all others out.
      { listKey: { greater_than_equal: year === undefined ? '0' : yearKey(year) } },
      ...(year === undefined ? [] : [{ listKey: { less_than: `${yearKey(year)}!` } }]),
      ...(from === undefined ? [] : [{ listKey: { [isBackwards ? 'less_than' : 'greater_than']: from } }]),
      ...(role === undefined ? [] : [{ role: { equals: role } }]),
    ],
  }
  const docs = await loadCertificates({
    req,
    resolved,
    where,
    sort: isBackwards ? ['-listKey', '-createdAt'] : ['listKey', 'createdAt'],
    limit,
    locale,
  })
  return docs.map((certificate) => ({ certificate, place: certificate.listKey ?? '' }))
}

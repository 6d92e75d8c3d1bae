import type { PayloadRequest, Where } from 'payload'
import { yearKey } from '../../../src/certificates/index.js'
import type { Resolved } from '../../resolved.js'
import { type LoadedCertificate, loadCertificates, personOf } from './load.js'
import type { Wanted } from './query.js'

/** A line and its place, by which the next page is found. */
export type Placed = { certificate: LoadedCertificate; place: string }

/** One more line than is wanted, if there are as many, in the order of the list, from any place in it. */
export async function listPage({
  req,
  resolved,
  wanted: { role, year, onlyActive, limit, isBackwards, from, locale },
}: {
  req: PayloadRequest
  resolved: Resolved
  wanted: Wanted
}): Promise<Placed[]> {
  const where: Where = {
    and: [
      // Only what is public has a key, so that this alone leaves all others out.
      { listKey: { greater_than_equal: year === undefined ? '0' : yearKey(year) } },
      ...(year === undefined ? [] : [{ listKey: { less_than: `${yearKey(year)}!` } }]),
      ...(from === undefined ? [] : [{ listKey: { [isBackwards ? 'less_than' : 'greater_than']: from } }]),
      ...(role === undefined ? [] : [{ role: { equals: role } }]),
      ...(onlyActive ? [{ status: { equals: 'active' } }] : []),
    ],
  }
  const docs = await loadCertificates({
    req,
    resolved,
    where,
    sort: isBackwards ? ['-listKey', '-createdAt'] : ['listKey', 'createdAt'],
    limit: limit + 1,
    locale,
  })
  return docs
    .filter((certificate) => personOf(certificate))
    .map((certificate) => ({ certificate, place: certificate.listKey ?? '' }))
}

import type { PayloadRequest, Where } from 'payload'
import type { Resolved } from '../../resolved.js'
import { publicCertificates } from '../publicCertificates.js'
import { type RosterCertificate, rosterPersonSelect, rosterSelect } from './item.js'

type ID = string | number
type Reading = { req: PayloadRequest; resolved: Resolved }

const batch = 500

/** The public certificates among `ids`, by id. */
export async function certificatesByID({
  req,
  resolved,
  ids,
}: Reading & { ids: ID[] }): Promise<Map<ID, RosterCertificate>> {
  const found = new Map<ID, RosterCertificate>()
  for (let start = 0; start < ids.length; start += batch) {
    const docs = await findCertificates({
      req,
      resolved,
      where: { id: { in: ids.slice(start, start + batch) } },
    })
    for (const doc of docs) found.set(doc.id, doc)
  }
  return found
}

/** The public certificates that fit `where`, in the order of their people's sort names, people populated. */
export async function findCertificates({
  req,
  resolved: { slugs, has },
  where,
  limit = 0,
}: Reading & { where: Where; limit?: number }): Promise<RosterCertificate[]> {
  const { docs } = await req.payload.find({
    collection: slugs.certificates,
    where: { and: [publicCertificates, where] },
    select: rosterSelect,
    populate: {
      [slugs.people]: rosterPersonSelect,
      ...(has.media ? { [slugs.media]: { url: true, filename: true } } : {}),
    },
    depth: 2,
    sort: ['sortKey', 'id'],
    pagination: false,
    limit,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs as RosterCertificate[]
}

import type { PayloadRequest, Where } from 'payload'
import { publicStatuses, standingOf } from '../../../src/certificates/index.js'
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
    // Asked for what is public, too, SQLite would go through all of a state instead of looking up the ids.
    const docs = await load({
      req,
      resolved,
      where: { id: { in: ids.slice(start, start + batch) } },
      sort: 'id',
    })
    for (const doc of docs) if (isPublic(doc)) found.set(doc.id, doc)
  }
  return found
}

const isPublic = (certificate: RosterCertificate): boolean =>
  publicStatuses.some((status) => status === standingOf({ certificate }))

/** The public certificates that fit `where`, in the order of their people's sort names, people populated. */
export const certificatesWhere = ({
  where,
  ...reading
}: Reading & { where: Where; limit?: number }): Promise<RosterCertificate[]> =>
  load({ ...reading, where: { and: [publicCertificates, where] }, sort: ['sortKey', 'id'] })

async function load({
  req,
  resolved: { slugs, has },
  where,
  sort,
  limit = 0,
}: Reading & { where: Where; sort: string | string[]; limit?: number }): Promise<RosterCertificate[]> {
  const { docs } = await req.payload.find({
    collection: slugs.certificates,
    where,
    select: rosterSelect,
    populate: {
      [slugs.people]: rosterPersonSelect,
      ...(has.media ? { [slugs.media]: { url: true, filename: true } } : {}),
    },
    depth: 2,
    sort,
    pagination: false,
    limit,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs as RosterCertificate[]
}

import type { PayloadRequest } from 'payload'
import { certificateTitle } from '../../src/certificates/index.js'
import type { Resolved } from '../resolved.js'
import { roleNames } from '../roles/names.js'

type ID = string | number
type Certificate = { id: ID; title?: string; year?: number | null; person?: { name?: string } | ID | null }

/** Writes a role's present name into the titles by which editors know its certificates. */
export async function propagateRole({
  req,
  resolved,
  id,
}: {
  req: PayloadRequest
  resolved: Resolved
  id: string
}): Promise<void> {
  const { payload } = req
  const roleName = [...(await roleNames({ req, resolved, ids: [id] })).values()][0]
  if (!roleName) return
  const { docs } = await payload.find({
    collection: resolved.slugs.certificates,
    where: { role: { equals: id } },
    select: { title: true, year: true, person: true },
    populate: { [resolved.slugs.people]: { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  for (const certificate of docs as Certificate[]) {
    const title = certificateTitle({
      roleName,
      year: certificate.year,
      personName: nameOf(certificate.person),
    })
    if (title === certificate.title) continue
    await payload.db.updateOne({
      collection: resolved.slugs.certificates,
      id: certificate.id,
      data: { title, updatedAt: null },
      req,
    })
  }
}

const nameOf = (person: Certificate['person']) => (typeof person === 'object' ? person?.name : undefined)

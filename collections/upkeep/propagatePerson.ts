import type { PayloadRequest } from 'payload'
import { certificateTitle, emptyKey, rosterSortKey } from '../../src/certificates/index.js'
import { indexCertificates, toIndex } from '../certificates/searchIndex/index.js'
import type { Resolved } from '../resolved.js'
import { roleNames } from '../roles/names.js'
import { keys, type ReferenceKey, rosterKeys } from './keys.js'

type ID = string | number
type Person = {
  id: ID
  name: string
  sortName?: string | null
  isHidden?: boolean | null
  avatar?: ID | null
}
type Certificate = { id: ID; role?: ID | null; year?: number | null; [derived: string]: unknown }
type Work = { req: PayloadRequest; resolved: Resolved }

/**
 * Carries a person's present state to the person's certificates and picture, and names what shows them.
 * A person who is gone leaves withdrawn certificates behind.
 */
export async function propagatePerson({ req, resolved, id }: Work & { id: string }): Promise<ReferenceKey[]> {
  const { payload } = req
  const person = await payload.db.findOne<Person>({
    collection: resolved.slugs.people,
    where: { id: { equals: id } },
    req,
  })
  const certificates = await certificatesOf({ req, resolved, id })
  const names = await roleNames({ req, resolved, ids: certificates.map(({ role }) => role) })
  for (const certificate of certificates) {
    const data = person
      ? following({ person, certificate, names })
      : withdrawal({ title: titleOf({ certificate, names }) })
    await updateIfDifferent({ req, resolved, certificate, data })
  }
  await indexAnew({ req, resolved, certificates })
  if (person?.avatar && resolved.has.media) await hideAvatar({ req, resolved, avatar: person.avatar })
  return shownAs({ id, avatar: person?.avatar, certificates })
}

/** A person, and everything in which the person shows. */
export async function keysOfPerson({
  req,
  resolved,
  person: { id, avatar },
}: Work & { person: { id: ID; avatar?: ID } }): Promise<ReferenceKey[]> {
  return [
    keys.person(id),
    ...shownAs({ id, avatar, certificates: await certificatesOf({ req, resolved, id }) }),
  ]
}

const shownAs = ({
  id,
  avatar,
  certificates,
}: {
  id: ID
  avatar?: ID | null
  certificates: Certificate[]
}) => [
  ...new Set([
    keys.author(id),
    ...(avatar ? [keys.media(avatar)] : []),
    ...certificates.flatMap(({ role, year }) => (role ? rosterKeys({ role, year }) : [])),
  ]),
]

/** Takes the person off all certificates, which stay as withdrawn serials. To be called before the person is deleted. */
export async function withdrawCertificates({ req, resolved, id }: Work & { id: ID }): Promise<void> {
  const certificates = await certificatesOf({ req, resolved, id })
  const names = await roleNames({ req, resolved, ids: certificates.map(({ role }) => role) })
  for (const certificate of certificates) {
    const data = withdrawal({ title: titleOf({ certificate, names }) })
    await updateIfDifferent({ req, resolved, certificate, data })
  }
  await indexAnew({ req, resolved, certificates })
}

/** Search rows say more of a person than certificates do: they are written anew whatever has changed. */
async function indexAnew({
  req,
  resolved,
  certificates,
}: Work & { certificates: Certificate[] }): Promise<void> {
  if (!certificates.length) return
  const ids = certificates.map(({ id }) => id)
  await req.payload.db.updateMany({
    collection: resolved.slugs.certificates,
    where: { id: { in: ids } },
    data: { searchState: toIndex(), updatedAt: null },
    req,
    returning: false,
  })
  await indexCertificates({ req, resolved, ids })
}

const withdrawal = ({ title }: { title: string }) => ({
  person: null,
  personHidden: true,
  status: 'withdrawn',
  activeKey: emptyKey(),
  title,
  sortKey: '~',
  listKey: null,
  searchState: toIndex(),
})

const following = ({
  person,
  certificate,
  names,
}: {
  person: Person
  certificate: Certificate
  names: Map<ID, string>
}) => ({
  personHidden: Boolean(person.isHidden),
  sortKey: rosterSortKey(person),
  title: titleOf({ person, certificate, names }),
})

/** Without a person, as of one that was withdrawn, the award alone. */
const titleOf = ({
  person,
  certificate: { role, year },
  names,
}: {
  person?: Person
  certificate: Certificate
  names: Map<ID, string>
}) => certificateTitle({ personName: person?.name, roleName: role ? names.get(role) : undefined, year })

async function certificatesOf({ req, resolved, id }: Work & { id: ID }): Promise<Certificate[]> {
  const { docs } = await req.payload.db.find<Certificate>({
    collection: resolved.slugs.certificates,
    where: { person: { equals: id } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

async function updateIfDifferent({
  req,
  resolved,
  certificate,
  data,
}: Work & { certificate: Certificate; data: Record<string, unknown> }) {
  if (Object.entries(data).every(([field, value]) => certificate[field] === value)) return
  await req.payload.db.updateOne({
    collection: resolved.slugs.certificates,
    id: certificate.id,
    data: { ...data, updatedAt: null },
    req,
  })
}

/** A picture is hidden as long as anybody whose it is is hidden. */
async function hideAvatar({ req, resolved: { slugs }, avatar }: Work & { avatar: ID }) {
  const { db } = req.payload
  const { totalDocs } = await db.count({
    collection: slugs.people,
    where: { and: [{ avatar: { equals: avatar } }, { isHidden: { equals: true } }] },
    req,
  })
  await db.updateMany({
    collection: slugs.media,
    where: { and: [{ id: { equals: avatar } }, { personHidden: { not_equals: totalDocs > 0 } }] },
    data: { personHidden: totalDocs > 0, updatedAt: null },
    req,
    returning: false,
  })
}

import type { PayloadRequest, Where } from 'payload'
import { listKey, searchKeys } from '../../../src/certificates/index.js'
import { searchPhrases } from '../../../src/identity/index.js'
import type { Resolved } from '../../resolved.js'
import { searchSlug } from '../../upkeep/collections.js'
import { insertRows, type SearchRow } from './insertRows.js'
import { indexed, inState, isToIndex } from './state.js'

type ID = string | number
type Work = { req: PayloadRequest; resolved: Resolved }

type Certificate = {
  id: ID
  status?: string | null
  person?: ID | null
  personHidden?: boolean | null
  role?: ID | null
  year?: number | null
  sortKey?: string | null
  serial?: string | null
  listKey?: string | null
  searchState?: string | null
}

type Person = { id: ID; name?: string | null; nativeName?: string | null; github?: string | null }

const batch = 200
const mostRounds = 10

/**
 * Writes the search rows of those among these certificates that await it. Looks at the present state only; what
 * changes meanwhile is looked at again.
 */
export async function indexCertificates({ ids, ...work }: Work & { ids: ID[] }): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const some: Where = { id: { in: ids.slice(start, start + batch) } }
    for (let round = 0; round < mostRounds; round += 1) {
      if (!(await indexSome({ ...work, where: { and: [some, isToIndex] } }))) break
    }
  }
}

/** Writes the search rows of every certificate that awaits it. Safe to repeat and to cut off. */
export async function indexAll(work: Work): Promise<void> {
  while (await indexSome({ ...work, where: isToIndex })) {}
}

/** How many certificates await their search rows: at most one more than `most`. */
export async function countToIndex({ req, resolved, most }: Work & { most: number }): Promise<number> {
  const { docs } = await req.payload.db.find<Certificate>({
    collection: resolved.slugs.certificates,
    where: isToIndex,
    select: { searchState: true },
    limit: most + 1,
    pagination: false,
    req,
  })
  return docs.length
}

/** Takes the rows of certificates away. */
export async function removeRows({ req, ids }: { req: PayloadRequest; ids: ID[] }): Promise<void> {
  if (!ids.length) return
  await req.payload.db.deleteMany({
    collection: searchSlug,
    where: { certificate: { in: ids.map(String) } },
    req,
  })
}

/** One batch; false when there was nothing to do. */
async function indexSome({ req, resolved, where }: Work & { where: Where }): Promise<boolean> {
  const { db } = req.payload
  const { docs } = await db.find<Certificate>({
    collection: resolved.slugs.certificates,
    where,
    select,
    limit: batch,
    pagination: false,
    req,
  })
  if (!docs.length) return false
  const people = await peopleOf({ req, resolved, certificates: docs })
  await removeRows({ req, ids: docs.map(({ id }) => id) })
  await insertRows({ req, rows: docs.flatMap((certificate) => rowsOf({ certificate, people })) })
  for (const certificate of docs) {
    await db.updateOne({
      collection: resolved.slugs.certificates,
      where: { and: [{ id: { equals: certificate.id } }, inState(certificate.searchState)] },
      data: { listKey: listKey(certificate), searchState: indexed, updatedAt: null },
      req,
      returning: false,
    })
  }
  return true
}

const select = {
  status: true,
  person: true,
  personHidden: true,
  role: true,
  year: true,
  sortKey: true,
  serial: true,
  listKey: true,
  searchState: true,
} as const

function rowsOf({ certificate, people }: { certificate: Certificate; people: Map<ID, Person> }): SearchRow[] {
  const place = listKey(certificate)
  const person = certificate.person ? people.get(certificate.person) : undefined
  if (place === null || !person) return []
  return searchKeys({ phrases: searchPhrases(person), place }).map((id) => ({
    id,
    certificate: String(certificate.id),
    role: certificate.role ? String(certificate.role) : null,
    year: certificate.year ?? null,
  }))
}

async function peopleOf({ req, resolved, certificates }: Work & { certificates: Certificate[] }) {
  const ids = [...new Set(certificates.flatMap(({ person }) => person ?? []))]
  if (!ids.length) return new Map<ID, Person>()
  const { docs } = await req.payload.db.find<Person>({
    collection: resolved.slugs.people,
    where: { id: { in: ids } },
    select: { name: true, nativeName: true, github: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((person) => [person.id, person]))
}

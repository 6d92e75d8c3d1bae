import type { PayloadRequest } from 'payload'
import { readID } from '../../../collections/index.js'
import { refuse } from '../arguments/index.js'

type ID = string | number

type Naming = {
  req: PayloadRequest
  collection: string
  /** The field of the request. */
  name: string
  /** @default true */
  hasSlug?: boolean
}

/**
 * The id of a document that is named by its id, or by its slug where it has one.
 * @throws APIError 400 that names the field, where there is none
 */
export async function findNamed({
  value,
  ...naming
}: Naming & { value: ID | undefined }): Promise<ID | undefined> {
  return (await findAllNamed({ ...naming, values: [value] }))(value)
}

/**
 * The ids of documents that are named so, found with two queries at most, however many they are.
 * @throws APIError 400 that names the field and the first of which there is none
 */
export async function findAllNamed({
  req: { payload },
  collection,
  name,
  values,
  hasSlug = true,
}: Naming & { values: (ID | undefined)[] }): Promise<(value: ID | undefined) => ID | undefined> {
  const sought = [...new Set(values)].filter((value) => value !== undefined)
  const find = async (field: 'id' | 'slug', named: ID[]): Promise<Map<string, ID>> => {
    if (!named.length) return new Map()
    const { docs } = await payload.db.find<{ id: ID; slug?: string }>({
      collection,
      where: { [field]: { in: named } },
      select: field === 'slug' ? { slug: true } : {},
      limit: 0,
      pagination: false,
    })
    return new Map(docs.map((doc) => [String(doc[field]), doc.id]))
  }
  const slugs = hasSlug ? sought.filter((value) => typeof value === 'string') : []
  const bySlug = await find('slug', slugs)
  const idOf = (value: ID) => readID({ payload, collection, value })
  const others = sought.filter((value) => !bySlug.has(String(value)))
  const byID = await find(
    'id',
    others.flatMap((value) => idOf(value) ?? []),
  )
  const found = (value: ID) => bySlug.get(String(value)) ?? byID.get(String(idOf(value)))
  const missing = sought.find((value) => found(value) === undefined)
  if (missing !== undefined) return refuse(name, 'names', { value: JSON.stringify(missing).slice(0, 80) })
  return (value) => (value === undefined ? undefined : found(value))
}

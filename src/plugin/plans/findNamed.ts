import type { PayloadRequest } from 'payload'
import { readID } from '../../../collections/index.js'
import { refuse } from '../arguments/index.js'

type ID = string | number

/**
 * The id of a document that is named by its id, or by its slug where it has one.
 * @throws APIError 400 that names the field, where there is none
 */
export async function findNamed({
  req: { payload },
  collection,
  name,
  value,
  hasSlug = true,
}: {
  req: PayloadRequest
  collection: string
  /** The field of the request. */
  name: string
  value: ID | undefined
  /** @default true */
  hasSlug?: boolean
}): Promise<ID | undefined> {
  if (value === undefined) return undefined
  const id = readID({ payload, collection, value })
  const bySlug = hasSlug && typeof value === 'string' ? { slug: { equals: value } } : undefined
  for (const where of [bySlug, id === undefined ? undefined : { id: { equals: id } }]) {
    if (!where) continue
    const found = await payload.db.findOne<{ id: ID }>({ collection, where, select: {} })
    if (found) return found.id
  }
  return refuse(name, 'names', { value: JSON.stringify(value).slice(0, 80) })
}

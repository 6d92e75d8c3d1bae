import type { PayloadRequest } from 'payload'
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
  const isNumbered = payload.db.defaultIDType === 'number'
  const id = isNumbered && typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  const bySlug = hasSlug && typeof value === 'string' ? { slug: { equals: value } } : undefined
  const mayBeID = isNumbered ? typeof id === 'number' : typeof id === 'string'
  for (const where of [bySlug, mayBeID ? { id: { equals: id } } : undefined]) {
    if (!where) continue
    const found = await payload.db.findOne<{ id: ID }>({ collection, where, select: {} }).catch(() => null)
    if (found) return found.id
  }
  return refuse(name, 'names', { value: JSON.stringify(value).slice(0, 80) })
}

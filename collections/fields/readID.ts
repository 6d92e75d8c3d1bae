import type { Payload } from 'payload'

type ID = string | number

/** How ids look; numbers may come as text. */
export type IDFormat = { type: 'number' } | { type: 'text'; pattern: RegExp }

type Kept = {
  payload: {
    db: Pick<Payload['db'], 'name' | 'defaultIDType'>
    collections: Record<string, { customIDType?: 'number' | 'text' } | undefined>
  }
  /** Of which collection, where that may have ids of its own kind. */
  collection?: string
}

/**
 * How the ids of a database look.
 *
 * @param pattern how a text id looks that the database gives. Default: 24 hexadecimal characters on MongoDB, elsewhere
 * up to 64 characters without a space.
 */
export function idFormatOf({
  payload: { db, collections },
  collection,
  pattern = db.name === 'mongoose' ? objectID : anyID,
}: Kept & { pattern?: RegExp }): IDFormat {
  const custom = collection === undefined ? undefined : collections[collection]?.customIDType
  if ((custom ?? db.defaultIDType) === 'number') return { type: 'number' }
  return { type: 'text', pattern: custom ? anyID : pattern }
}

/**
 * An id as the database has it, from an address, a request or a job. Undefined where it can be the id of nothing: the
 * database is not asked what it would not understand.
 */
export function readID({ value, ...kept }: Kept & { value: unknown }): ID | undefined {
  const format = idFormatOf(kept)
  if (format.type === 'text')
    return typeof value === 'string' && format.pattern.test(value) ? value : undefined
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined
}

const objectID = /^[0-9a-f]{24}$/i

const anyID = /^\S{1,64}$/

import { createHash } from 'node:crypto'
import type { Json } from '../parse/index.js'

/**
 * The hash by which an import knows what it wrote: SHA-256 of the values, whatever the order of keys.
 * Empty values (undefined, null, '', []) count as absent, since databases differ in what they give back for them.
 */
export const contentHash = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)) ?? 'null')
    .digest('hex')

function canonical(value: unknown): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => canonical(item) ?? null)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return undefined
  const entries = Object.entries(value)
    .filter(([, item]) => !isEmpty(item))
    .map(([key, item]) => [key, canonical(item) ?? null] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

import { isDeepStrictEqual } from 'node:util'

type Doc = Record<string, unknown>

/** Which of `fields` differ between two states of a document. A populated relation equals its id; null, undefined and '' are one. */
export const changedFields = ({
  before,
  after,
  fields,
}: {
  before: Doc
  after: Doc
  fields: string[]
}): string[] => fields.filter((field) => !isDeepStrictEqual(plain(before[field]), plain(after[field])))

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && 'id' in value) return value.id
  return value
}

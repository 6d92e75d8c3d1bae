import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { Limits } from '../limits.js'

type Input = {
  collection: SanitizedCollectionConfig
  collections: Record<string, { config: SanitizedCollectionConfig }>
  depth: number
  limit: number
  joins: Record<string, unknown> | false
  select?: unknown
  populate?: unknown
  limits: Limits
}

/** How many values a read by REST may answer with: documents times fields, relations followed as deep as `depth`. */
export const readCost = ({
  collection,
  collections,
  depth,
  limit,
  joins,
  select,
  populate,
  limits,
}: Input): number => {
  const known = new Map<string, number>()

  const documentCost = (
    config: SanitizedCollectionConfig,
    left: number,
    selected: unknown,
    asked?: unknown,
  ): number =>
    config.flattenedFields.reduce(
      (sum, field) => (isSelected(field.name, selected) ? sum + fieldCost(field, left, asked) : sum),
      1,
    )

  const populated = (slug: string, left: number): number => {
    const key = `${slug} ${left}`
    const found = known.get(key)
    if (found !== undefined) return found
    const config = collections[slug]?.config
    const chosen = isRecord(populate) ? populate[slug] : undefined
    const cost = config ? documentCost(config, left, chosen ?? config.defaultPopulate) : 1
    known.set(key, cost)
    return cost
  }

  const follow = (targets: string[], left: number): number =>
    left <= 0 ? 0 : Math.max(...targets.map((slug) => populated(slug, left - 1)))

  const fieldCost = (field: FlattenedField, left: number, asked?: unknown): number => {
    if (field.type === 'join') {
      if (asked === false || (isRecord(asked) && asked[field.name] === false)) return 0
      const own = isRecord(asked) && isRecord(asked[field.name]) ? asked[field.name] : {}
      const length = numberOf((own as { limit?: unknown }).limit) ?? field.defaultLimit ?? 10
      return length * (1 + follow([field.collection].flat(), Math.min(left, field.maxDepth ?? left)))
    }
    if (field.type === 'relationship' || field.type === 'upload') {
      const length = field.hasMany ? limits.assumedLength : 1
      const within = Math.min(left, field.maxDepth ?? left)
      return within <= 0 ? length : length * (1 + follow([field.relationTo].flat(), within))
    }
    if (field.type === 'blocks') return limits.assumedLength
    if (!('flattenedFields' in field)) return 1
    const inside = field.flattenedFields.reduce((sum, inner) => sum + fieldCost(inner, left), 1)
    return field.type === 'array' ? inside * limits.assumedLength : inside
  }

  return limit * documentCost(collection, depth, select, joins)
}

const isSelected = (name: string, select: unknown): boolean => {
  if (!isRecord(select)) return true
  const isIncluding = Object.values(select).some((value) => value !== false)
  return isIncluding ? select[name] !== undefined && select[name] !== false : select[name] !== false
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

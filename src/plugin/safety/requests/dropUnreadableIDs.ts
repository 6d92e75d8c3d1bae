import { type CollectionSlug, executeAccess, type PayloadRequest } from 'payload'
import type { IDCondition } from '../filters/checkWhere.js'

/**
 * Takes ids that this request may not read out of the conditions: filtering by the id of a hidden document finds what
 * filtering by an id that was never given finds. Costs a look-up only where reading depends on the document.
 */
export const dropUnreadableIDs = async (idConditions: IDCondition[], req: PayloadRequest): Promise<void> => {
  const asked = new Map<string, Set<ID>>()
  for (const { at, operator, condition } of idConditions)
    for (const slug of at.targets)
      for (const id of idsIn(condition[operator], slug)) asked.set(slug, (asked.get(slug) ?? new Set()).add(id))

  const hidden = new Map<string, Set<ID>>()
  for (const [slug, ids] of asked) hidden.set(slug, await unreadable({ slug, ids, req }))

  for (const { at, operator, condition } of idConditions) {
    const value = condition[operator]
    const isHidden = (id: ID) => at.targets.every((slug) => hidden.get(slug)?.has(id))
    if (Array.isArray(value)) condition[operator] = value.filter((id: ID) => !isHidden(id))
    else if (at.targets.some((slug) => idsIn(value, slug).some((id) => hidden.get(slug)?.has(id)))) {
      const isGone = at.kind === 'reference' || idsIn(value).every(isHidden)
      if (isGone) matchNoID(condition, operator)
    }
  }
}

type ID = string | number

const matchNoID = (condition: Record<string, unknown>, operator: string): void => {
  delete condition[operator]
  if (operator === 'not_equals') condition.not_in = []
  else condition.in = []
}

/** The ids in a value; of a reference, those of this collection. */
const idsIn = (value: unknown, slug?: string): ID[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (Array.isArray(value)) return value
  const { relationTo, value: id } = (value ?? {}) as { relationTo?: string; value?: ID }
  return id !== undefined && (slug === undefined || relationTo === slug) ? [id] : []
}

const unreadable = async ({ slug, ids, req }: { slug: string; ids: Set<ID>; req: PayloadRequest }): Promise<Set<ID>> => {
  const access = req.payload.collections[slug]?.config.access.read
  const rule = access ? await executeAccess({ disableErrors: true, req }, access) : true
  // Where nothing or everything may be read, an id in a document tells no more than the document shows.
  if (typeof rule !== 'object') return new Set()
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    joins: false,
    limit: ids.size,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { and: [{ id: { in: [...ids] } }, rule] },
  })
  const readable = new Set<ID>(docs.map(({ id }) => id))
  return new Set([...ids].filter((id) => !readable.has(id)))
}

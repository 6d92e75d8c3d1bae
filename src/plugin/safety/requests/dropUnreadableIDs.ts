import { type CollectionSlug, executeAccess, type PayloadRequest, type Where } from 'payload'
import type { IDCondition } from '../filters/checkWhere.js'

/**
 * Takes ids that this request may not read out of the conditions: filtering by the id of a hidden document finds what
 * filtering by an id that was never given finds. Costs a look-up only where reading depends on the document.
 */
export const dropUnreadableIDs = async (idConditions: IDCondition[], req: PayloadRequest): Promise<void> => {
  if (idConditions.length === 0) return
  const rules = new Map<string, Rule>()
  for (const slug of new Set(idConditions.flatMap((condition) => targetsOf(condition))))
    rules.set(slug, await readRule(slug, req))

  for (const idCondition of idConditions) {
    const targets = targetsOf(idCondition)
    // Where all or nothing may be read, an id in a document tells no more than the document shows.
    if (!targets.some((slug) => typeof rules.get(slug) === 'object')) continue
    const { at, operator, condition } = idCondition
    const ids = idsIn(condition[operator])
    const readable = new Set<ID>()
    for (const slug of targets)
      for (const id of await findReadable({ slug, ids, rule: rules.get(slug) ?? false, req }))
        readable.add(id)
    if (Array.isArray(condition[operator])) condition[operator] = ids.filter((id) => readable.has(id))
    else if (ids.length > 0 && !ids.some((id) => readable.has(id))) matchNoID({ at, operator, condition })
  }
}

type ID = string | number

type Rule = boolean | Where

/** The collections that the ids may be of; of a whole reference, the one that it names. */
const targetsOf = ({ at, operator, condition }: IDCondition): string[] => {
  const { relationTo } = (condition[operator] ?? {}) as { relationTo?: string }
  return at.kind === 'reference' && relationTo ? [relationTo] : at.targets
}

const idsIn = (value: unknown): ID[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (Array.isArray(value)) return value
  const { value: id } = (value ?? {}) as { value?: ID }
  return id === undefined ? [] : [id]
}

const matchNoID = ({ at, operator, condition }: IDCondition): void => {
  const value = condition[operator]
  if (at.kind === 'reference')
    condition[operator] = { ...(value as object), value: neverGiven(idsIn(value)[0]) }
  else condition[operator] = neverGiven(value)
}

const neverGiven = (id: unknown): ID => (typeof id === 'number' ? -1 : '0'.repeat(24))

const readRule = async (slug: string, req: PayloadRequest): Promise<Rule> => {
  const access = req.payload.collections[slug]?.config.access.read
  return access ? await executeAccess({ disableErrors: true, req }, access) : true
}

type Search = { slug: string; ids: ID[]; rule: Rule; req: PayloadRequest }

const findReadable = async ({ slug, ids, rule, req }: Search): Promise<ID[]> => {
  if (rule === false || ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    joins: false,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { and: [{ id: { in: ids } }, ...(rule === true ? [] : [rule])] },
  })
  return docs.map(({ id }) => id)
}

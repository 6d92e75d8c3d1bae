import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { share } from '../limits.js'
import type { Rules } from '../options.js'
import { type Problem, refusal } from '../problem.js'
import { checkJoins } from './checkJoins.js'
import { checkNumbers } from './checkNumbers.js'
import { checkQuery } from './checkQuery.js'
import { checkSelect } from './checkSelect.js'
import { rawQuery } from './rawQuery.js'
import { readCost } from './readCost.js'

/** What an operation was asked, as far as it is checked here. */
export type Asked = {
  currentDepth?: number | null
  data?: unknown
  depth?: unknown
  draft?: boolean | undefined
  id?: unknown
  joins?: unknown
  limit?: unknown
  overrideAccess?: boolean | undefined
  page?: unknown
  pagination?: boolean | undefined
  populate?: unknown
  req?: PayloadRequest
  select?: unknown
  sort?: unknown
  trash?: boolean | undefined
  where?: unknown
}

type Input = {
  args: Asked
  collection: SanitizedCollectionConfig
  operation: string
  req: PayloadRequest
  rules: Rules
}

/** Whether Payload reads these documents itself, by their ids, to fill in relations. */
export const isPopulation = ({ currentDepth }: Asked): boolean =>
  currentDepth !== undefined && currentDepth !== null

/**
 * Checks an operation on a collection and returns what of its arguments is to be changed.
 *
 * @throws QueryError (400) that names each part that is refused.
 */
export const checkOperation = async ({ args, collection, operation, req, rules }: Input): Promise<Asked> => {
  const isGraphQL = req.payloadAPI === 'GraphQL'
  const isStaff = rules.isStaff(req)
  const { limits } = rules
  const hasJoins = operation === 'read' && ('joins' in args || 'draft' in args) && !isGraphQL
  if (isPopulation(args))
    return hasJoins
      ? { ...args, joins: checkJoins({ joins: args.joins, collection, req, rules }).joins }
      : args

  const written = writtenBy(args, req)
  const isNested = isGraphQL && args.overrideAccess === false
  const joins = checkJoins({
    joins: hasJoins ? args.joins : {},
    written: written.joins,
    collection,
    req,
    rules,
  })
  const { maxDepth, defaultDepth } = req.payload.config
  const problems: Problem[] = [
    // The document of a GraphQL query was checked as a whole; Payload asks for one more than its limits.
    ...(isNested ? [] : checkNumbers({ numbers: written, limits, isStaff, maxDepth })),
    ...checkSelect(args.select, 'select'),
    ...checkSelect(args.populate, 'populate'),
    ...(hasJoins ? joins.problems : []),
  ]

  const isByID = args.id !== undefined && args.id !== null
  const isOfVersions =
    operation === 'countVersions' || (operation === 'read' && !isByID && !('draft' in args))
  const { own, parent } = isNested ? splitParent(args.where) : { own: args.where }
  const checked = await checkQuery({
    query: isByID ? {} : { where: own, sort: written.sort },
    of: { collection, versions: isOfVersions },
    also: hasJoins ? { ...joins, problems } : { problems, paths: [], wheres: [] },
    req,
    rules,
  })

  const isUnbounded = args.pagination === false && args.limit === undefined && !isStaff && !isNested
  const limit = isUnbounded ? limits.publicLimit : args.limit
  if (operation === 'read' && !isGraphQL) {
    const cost = readCost({
      collection,
      collections: req.payload.collections,
      depth: Number(args.depth ?? defaultDepth),
      limit: isByID ? 1 : Number(limit ?? 10),
      joins: joins.joins,
      select: args.select,
      populate: args.populate,
      limits,
    })
    const max = share(limits.answer, isStaff)
    if (cost > max)
      throw refusal([{ path: 'limit', reason: 'tooMuch', vars: { cost: Math.round(cost), max } }], req)
  }
  return {
    ...args,
    ...(limit === undefined ? {} : { limit }),
    ...(hasJoins ? { joins: joins.joins } : {}),
    ...(isByID ? {} : checked),
    ...(parent ? { where: { and: [...(checked.where ? [checked.where] : []), parent] } } : {}),
  }
}

/** The arguments as they were written; Payload drops some of what it cannot read. */
const writtenBy = (args: Asked, req: PayloadRequest): Asked => {
  if (req.payloadAPI !== 'REST' || args.overrideAccess !== undefined) return args
  const { limit, page, depth, sort, joins }: Asked = {
    ...rawQuery(req),
    ...(req.method === 'GET' ? req.data : {}),
  }
  return { limit, page, depth, sort, joins }
}

/** In a GraphQL join Payload adds a condition for the parent, whose id it chose itself, as the last one. */
const splitParent = (where: unknown): { own: unknown; parent?: object } => {
  const { and, ...others } = (where ?? {}) as { and?: unknown }
  const parent = Array.isArray(and) ? and.at(-1) : undefined
  const isParent = isRecord(parent) && Object.keys(parent).length === 1 && Object.keys(others).length === 0
  return isParent && Array.isArray(and) ? { own: { and: and.slice(0, -1) }, parent } : { own: where }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

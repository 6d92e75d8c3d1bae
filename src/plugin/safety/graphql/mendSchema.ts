import {
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  getNamedType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Config, FlattenedJoinField, GraphQLInfo, PayloadRequest } from 'payload'
import type { Rules } from '../options.js'
import { askGlobal, askGlobalVersions } from '../requests/askGlobal.js'
import { batchJoin } from './batchJoin.js'

/**
 * Mends what Payload builds, before the schema is made: a join has a default limit as it has by REST (else all its
 * documents are read), its second page begins where the first ends, the joins of a list are read at once, and globals are guarded as collections are.
 */
export const mendSchema =
  (rules: Rules, next?: Queries): Queries =>
  (graphQL, context) => {
    const fields: Record<string, QueryField> = context.Query.fields
    mendJoins(Object.values(fields).map(({ type }) => getNamedType(type)))
    for (const key of Object.keys(context.globals.graphQL || {})) guardGlobal({ key, fields, context, rules })
    return next?.(graphQL, context) ?? {}
  }

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

type Context = { req: PayloadRequest }

type QueryField = GraphQLFieldConfig<unknown, Context, Record<string, unknown>>

const mendJoins = (roots: GraphQLNamedType[]): void => {
  const seen = new Set<GraphQLNamedType>()
  const waiting = [...roots]
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (seen.has(type)) continue
    seen.add(type)
    if (isUnionType(type)) waiting.push(...type.getTypes())
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      mendJoin(field)
      waiting.push(getNamedType(field.type))
    }
  }
}

const mendJoin = (field: GraphQLField<unknown, unknown>): void => {
  const join = field.extensions.field as FlattenedJoinField | undefined
  const limit = field.args.find(({ name }) => name === 'limit')
  if (join?.type !== 'join' || !limit || limit.defaultValue !== undefined) return
  limit.defaultValue = join.defaultLimit ?? 10
  if (field.resolve) field.resolve = inPages(batchJoin({ join, resolve: field.resolve }))
}

/** Payload reads one document more than asked to see whether there are more, and skips one a page. */
const inPages =
  (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  async (parent, args, context, info) => {
    const { limit, page = 1 }: { limit?: number; page?: number } = args
    if (!limit || page <= 1) return resolve(parent, args, context, info)
    const result = (await resolve(parent, { ...args, limit: limit * page, page: 1 }, context, info)) as {
      docs: unknown[]
    }
    return { ...result, docs: result.docs.slice(limit * (page - 1)) }
  }

/** Payload keys these types by the global's place in the config. */
type GuardInput = { key: string; fields: Record<string, QueryField>; context: GraphQLInfo; rules: Rules }

const guardGlobal = ({ key, fields, context, rules }: GuardInput): void => {
  const global = context.globals.config.find(({ slug }, index) => key === slug || key === String(index))
  const types = context.globals.graphQL ? context.globals.graphQL[key] : undefined
  const name = Object.keys(fields).find((candidate) => fields[candidate]?.type === types?.type)
  const field = name === undefined ? undefined : fields[name]
  const versions = fields[`versions${name}`]
  if (field?.resolve)
    field.resolve = before(field.resolve, (args, req) =>
      Promise.resolve(askGlobal({ asked: args, req, rules })),
    )
  if (versions?.resolve && global)
    versions.resolve = before(versions.resolve, (args, req) =>
      askGlobalVersions({ asked: args, global, req, rules }),
    )
}

type Resolver = NonNullable<QueryField['resolve']>

const before =
  (
    resolve: Resolver,
    change: (args: Record<string, unknown>, req: PayloadRequest) => Promise<Record<string, unknown>>,
  ): Resolver =>
  async (parent, args, context, info) => {
    const changed = await change(args, context.req)
    const sort = Array.isArray(changed.sort) ? { sort: changed.sort.join(',') } : {}
    return resolve(parent, { ...changed, ...sort }, context, info)
  }

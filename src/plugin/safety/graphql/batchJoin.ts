import DataLoader from 'dataloader'
import type { GraphQLFieldResolver } from 'graphql'
import type { CollectionSlug, FlattenedJoinField, PayloadRequest, Where } from 'payload'

type Resolve = GraphQLFieldResolver<unknown, unknown>

/**
 * Reads a join of many documents at once, where Payload asks the database for each of them. The answers are those
 * of `resolve`, which is still called for what can't be told from one list: later pages, counts, drafts, and
 * documents that have more than there is room for.
 */
export const batchJoin = ({ join, resolve }: { join: FlattenedJoinField; resolve: Resolve }): Resolve => {
  const { collection, on } = join
  if (typeof collection !== 'string' || !isPlain(join)) return resolve
  const loaders = new WeakMap<PayloadRequest, Map<string, Loader>>()

  const loaderFor = (req: PayloadRequest, { limit, sort, where }: FirstPage): Loader => {
    const known = loaders.get(req) ?? new Map<string, Loader>()
    loaders.set(req, known)
    const { locale, fallbackLocale } = req
    const key = JSON.stringify([limit, sort, where, locale, fallbackLocale])
    const loader =
      known.get(key) ??
      new DataLoader((ids) => readAll({ ids, page: { limit, sort, where }, collection, on, req }), batching)
    known.set(key, loader)
    return loader
  }

  return async (parent, args, context, info) => {
    const { req, select } = context as Context
    const id = idOf(parent)
    const page = select || req.query?.draft || id === undefined ? undefined : firstPage(args)
    const found = page && id !== undefined && (await loaderFor(req, page).load(id))
    return found || resolve(parent, args, context, info)
  }
}

type Context = { req: PayloadRequest; select?: unknown }

type ID = string | number

type Document = Record<string, unknown>

type Found = { docs: Document[]; hasNextPage: boolean } | undefined

type Loader = DataLoader<ID, Found>

type FirstPage = { limit: number; sort?: string; where?: Where }

const batching = { cache: false, maxBatchSize: 50 }

/** The most that is read to be shared out. */
const room = 500

/** Whether each joined document names its one parent itself, for everybody to read. */
const isPlain = ({ on, targetField }: FlattenedJoinField): boolean =>
  !on.includes('.') &&
  typeof targetField.relationTo === 'string' &&
  !targetField.hasMany &&
  !targetField.localized &&
  !targetField.hidden &&
  !targetField.access?.read &&
  !targetField.hooks?.afterRead?.length

const idOf = (parent: unknown): ID | undefined => {
  const { _id, id = _id } = (parent ?? {}) as { _id?: unknown; id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

const firstPage = (args: Record<string, unknown>): FirstPage | undefined => {
  const { limit, page, count, draft, sort, where } = args as Partial<FirstPage> & Record<string, unknown>
  const isFirst = page === undefined || page === null || page === 1
  return isFirst && !count && !draft && limit ? { limit, sort, where } : undefined
}

type Reading = {
  ids: readonly ID[]
  page: FirstPage
  collection: CollectionSlug
  on: string
  req: PayloadRequest
}

/** For each id its page; undefined where it has to be asked for alone. */
const readAll = async ({ ids, page, collection, on, req }: Reading): Promise<Found[]> => {
  const alone = ids.map(() => undefined)
  const parents = [...new Set(ids)]
  if (parents.length === 1) return alone
  const most = Math.min(page.limit * parents.length, room)
  const { docs }: { docs: Document[] } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    fallbackLocale: req.fallbackLocale,
    limit: most + 1,
    locale: req.locale ?? undefined,
    overrideAccess: false,
    pagination: false,
    req,
    sort: page.sort,
    where: { and: [...(page.where ? [page.where] : []), { [on]: { in: parents } }] },
  })
  const byParent = new Map<unknown, Document[]>(parents.map((id) => [id, []]))
  if (docs.length > most || docs.some((doc) => !byParent.has(doc[on]))) return alone
  for (const doc of docs) byParent.get(doc[on])?.push(doc)
  return ids.map((id) => {
    const all = byParent.get(id) ?? []
    return { docs: all.slice(0, page.limit), hasNextPage: all.length > page.limit }
  })
}

import type { BaseDatabaseAdapter, Config, FindArgs, JoinQuery, Payload } from 'payload'
import { endWithID } from '../filters/checkSort.js'
import { mendLocalizedLists } from './mendLocalizedLists.js'

/**
 * The same database, whose every order ends with `id`: no two documents stand equal, and pages neither skip nor repeat.
 * It is done here since Payload reckons a request's whole permissions for each `sort` that a hook gives it.
 */
export const steadyDatabase = (db: Config['db']): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const { connect, find, findGlobalVersions, findOne, findVersions, queryDrafts } = adapter
    const { payload } = args
    const steady: Partial<BaseDatabaseAdapter> = {
      find: (query) =>
        find.call(adapter, {
          ...query,
          ...joinsOf(query, payload),
          sort: steadySort(query, payload),
        }) as ReturnType<typeof find<never>>,
      findOne: (query) => findOne.call(adapter, { ...query, ...joinsOf(query, payload) }) as Promise<never>,
      findVersions: (query) =>
        findVersions.call(adapter, {
          ...query,
          sort: endWithID(listOf(query.sort ?? '-updatedAt')),
        }) as ReturnType<typeof findVersions<never>>,
      findGlobalVersions: (query) =>
        findGlobalVersions.call(adapter, {
          ...query,
          sort: endWithID(listOf(query.sort ?? '-updatedAt')),
        }) as ReturnType<typeof findGlobalVersions<never>>,
      queryDrafts: (query) =>
        queryDrafts.call(adapter, {
          ...query,
          ...joinsOf(query, payload),
          ...(query.sort ? { sort: endWithID(listOf(query.sort), 'parent') } : {}),
        }) as ReturnType<typeof queryDrafts<never>>,
      connect: async (options) => {
        await connect?.call(adapter, options)
        mendLocalizedLists(adapter)
      },
    }
    return Object.assign(adapter, steady)
  },
})

/** A field made to order by (`custom.isWholeOrder`) needs no id behind it, which would keep MongoDB from reading in its order. */
function steadySort({ collection, sort }: FindArgs, payload: Payload): string[] {
  const asked = listOf(sort ?? usualSort(collection, payload))
  const first = asked[0]?.replace(/^-/, '')
  const field = payload.collections[collection]?.config.flattenedFields.find(({ name }) => name === first)
  return field?.custom?.isWholeOrder ? asked : endWithID(asked)
}

const listOf = (sort: string | string[]): string[] => [sort].flat()

const usualSort = (slug: string, payload: Payload): string | string[] => {
  const config = payload.collections[slug]?.config
  return config?.defaultSort ?? (config?.timestamps ? '-createdAt' : '-id')
}

/** MongoDB sorts a join by its first field only, and SQLite forgets the default order of the joined collection. */
const joinsOf = (
  { collection, joins }: Pick<FindArgs, 'collection' | 'joins'>,
  payload: Payload,
): { joins?: JoinQuery } => {
  const fields = payload.collections[collection]?.config.joins
  if (!joins || !fields) return {}
  const sorted = Object.values(fields)
    .flat()
    .flatMap(({ field, joinPath }) => {
      const asked: { sort?: string | string[] } | false | undefined = Reflect.get(joins, joinPath)
      const [target] = [field.collection].flat()
      if (!asked || !target) return []
      const sort = asked.sort ?? field.defaultSort ?? usualSort(target, payload)
      return [[joinPath, { ...asked, sort: endWithID(listOf(sort)) }]]
    })
  return { joins: { ...joins, ...Object.fromEntries(sorted) } }
}

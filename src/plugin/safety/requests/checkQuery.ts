import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
  type Where,
} from 'payload'
import { catalogOf } from '../filters/catalog.js'
import { checkSort } from '../filters/checkSort.js'
import { type CheckedWhere, checkWhere } from '../filters/checkWhere.js'
import type { ResolvedPath } from '../filters/resolvePath.js'
import type { Rules } from '../options.js'
import { type Problem, refuseIfAny } from '../problem.js'
import { checkReadAccess } from './checkReadAccess.js'
import { dropUnreadableIDs } from './dropUnreadableIDs.js'

export type Query = { where?: unknown; sort?: unknown }

/** What was given, checked; what was not given is left out. */
export type CheckedQuery = { where?: Where; sort?: string[] }

type Input = {
  query: Query
  of: Source
  /** What else was found wrong or used, to be judged in one go. */
  also?: { problems: Problem[]; paths: ResolvedPath[]; wheres: CheckedWhere[] }
  /** Whether ids are checked for being readable. @default true */
  hasForeignIDs?: boolean
  req: PayloadRequest
  rules: Rules
}

/** What is queried: documents, or versions of documents or of a global. */
export type Source =
  | { collection: SanitizedCollectionConfig; versions?: boolean }
  | { global: SanitizedGlobalConfig }

/**
 * Checks a filter and a sort for this request, and gives them back in the form that both databases read alike.
 *
 * @throws QueryError (400) that names each part that is refused.
 */
export const checkQuery = async ({
  query,
  of,
  also,
  hasForeignIDs = true,
  req,
  rules,
}: Input): Promise<CheckedQuery> => {
  const catalog = catalogOf(req.payload, rules.idPattern)
  const isStaff = rules.isStaff(req)
  const { limits } = rules
  const collection = 'collection' in of ? of.collection.slug : ''
  const fields = fieldsOf(of, req)

  const where = checkWhere({
    where: query.where,
    collection,
    fields,
    catalog,
    limits,
    isStaff,
    locale: req.locale,
  })
  const sort = checkSort({ sort: query.sort, collection, fields, catalog, limits })
  refuseIfAny([...(also?.problems ?? []), ...where.problems, ...sort.problems], req)
  refuseIfAny(await checkReadAccess([...where.paths, ...sort.paths, ...(also?.paths ?? [])], req), req)
  const wheres = hasForeignIDs ? [where, ...(also?.wheres ?? [])] : (also?.wheres ?? [])
  if (!isStaff)
    await dropUnreadableIDs(
      wheres.flatMap(({ idConditions }) => idConditions),
      req,
    )
  return {
    ...(query.where === undefined || query.where === null ? {} : { where: where.where }),
    ...(sort.sort.length > 0 ? { sort: sort.sort } : {}),
  }
}

const fieldsOf = (of: Source, { payload }: PayloadRequest): FlattenedField[] => {
  if ('collection' in of && !of.versions) return of.collection.flattenedFields
  const key = 'global' in of ? of.global : of.collection
  const fields =
    versionFields.get(key) ??
    ('global' in of
      ? buildVersionGlobalFields(payload.config, of.global, true)
      : buildVersionCollectionFields(payload.config, of.collection, true))
  versionFields.set(key, fields)
  return fields
}

const versionFields = new WeakMap<object, FlattenedField[]>()

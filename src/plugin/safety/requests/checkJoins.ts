import type { PayloadRequest, SanitizedCollectionConfig, SanitizedJoins } from 'payload'
import { catalogOf } from '../filters/catalog.js'
import { checkSort } from '../filters/checkSort.js'
import { type CheckedWhere, checkWhere } from '../filters/checkWhere.js'
import type { ResolvedPath } from '../filters/resolvePath.js'
import type { Rules } from '../options.js'
import { type Problem, show } from '../problem.js'
import { checkNumbers } from './checkNumbers.js'

type Input = {
  /** `joins` as Payload read them. */
  joins: unknown
  /** `joins` as they were written, of a REST request. */
  written?: unknown
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  rules: Rules
}

export type CheckedJoins = {
  joins: Record<string, unknown> | false
  problems: Problem[]
  paths: ResolvedPath[]
  wheres: CheckedWhere[]
}

/** Checks the joins of a read, and completes those of the collection: nothing from the trash for the public. */
export const checkJoins = ({ joins, written, collection, req, rules }: Input): CheckedJoins => {
  const checked: CheckedJoins = { joins: {}, problems: [], paths: [], wheres: [] }
  if (joins === false || written === 'false') return { ...checked, joins: false }
  const known = joinsOf(collection)
  const asked = isRecord(joins) ? joins : {}
  const raw = isRecord(written) ? written : asked
  for (const path of Object.keys(raw))
    if (!known.has(path)) {
      const vars = { collection: collection.slug }
      checked.problems.push({ path: `joins.${path}`, reason: 'unknownJoin', vars })
    }
  checked.joins = Object.fromEntries(
    [...known].map(([path, join]) => [
      path,
      asked[path] === false
        ? false
        : checkJoin({ path, join, given: asked[path], raw: raw[path], checked, req, rules }),
    ]),
  )
  return checked
}

type One = {
  path: string
  join: SanitizedJoin
  given: unknown
  raw: unknown
  checked: CheckedJoins
  req: PayloadRequest
  rules: Rules
}

const checkJoin = ({ path, join, given, raw, checked, req, rules }: One): Record<string, unknown> => {
  const asked = isRecord(given) ? given : {}
  const isStaff = rules.isStaff(req)
  const { limits } = rules
  const prefix = `joins.${path}.`
  if (isRecord(raw)) {
    const { limit, page } = raw
    const maxDepth = req.payload.config.maxDepth
    checked.problems.push(...checkNumbers({ numbers: { limit, page }, limits, isStaff, maxDepth, prefix }))
  } else if (raw !== undefined && raw !== false && raw !== 'false')
    checked.problems.push({ path: `joins.${path}`, reason: 'wrongShape', vars: { value: show(raw) } })

  const catalog = catalogOf(req.payload, rules.idPattern)
  const targets = [join.field.collection].flat()
  const wheres = targets.map((collection) =>
    checkWhere({
      where: asked.where,
      collection,
      fields: catalog.collections[collection] ?? [],
      catalog,
      limits,
      isStaff,
      locale: req.locale,
    }),
  )
  const [where] = wheres
  checked.wheres.push(...wheres)
  checked.paths.push(...wheres.flatMap(({ paths }) => paths))
  const problems = wheres.flatMap((each) => each.problems)
  checked.problems.push(...problems.map((problem) => ({ ...problem, path: prefix + problem.path })))

  const [target = '', ...others] = targets
  const trashed =
    req.payload.collections[target]?.config.trash && !isStaff ? [{ deletedAt: { exists: false } }] : []
  const conditions = [...(asked.where === undefined ? [] : [where?.where ?? {}]), ...trashed]
  const filter = conditions.length > 0 ? { where: { and: conditions } } : {}
  if (others.length > 0) return { ...asked, ...filter }

  const fields = catalog.collections[target] ?? []
  const sort = checkSort({
    sort: asked.sort,
    collection: target,
    fields,
    catalog,
    limits: { ...limits, sorts: 1 },
  })
  checked.problems.push(...sort.problems.map((problem) => ({ ...problem, path: prefix + problem.path })))
  checked.paths.push(...sort.paths)
  return { ...asked, ...filter, ...(sort.sort.length > 0 ? { sort: sort.sort } : {}) }
}

const joinsOf = ({ joins, polymorphicJoins }: SanitizedCollectionConfig): Map<string, SanitizedJoin> =>
  new Map([...Object.values(joins).flat(), ...polymorphicJoins].map((join) => [join.joinPath, join]))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type SanitizedJoin = SanitizedJoins[string][number]

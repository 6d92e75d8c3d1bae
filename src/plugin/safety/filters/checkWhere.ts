import type { FlattenedField, Where } from 'payload'
import { type Limits, share } from '../limits.js'
import { type Problem, show } from '../problem.js'
import type { Catalog } from './catalog.js'
import { isOperator, operatorsFor } from './operators.js'
import { type ResolvedPath, resolvePath } from './resolvePath.js'
import { coerceValue } from './values.js'

export type WhereInput = {
  where: unknown
  collection: string
  /** The fields that paths begin with: the collection's own, or those of its versions. */
  fields: FlattenedField[]
  catalog: Catalog
  limits: Limits
  isStaff: boolean
  /** The locale of the request; `all` reads every language at once. */
  locale?: string | null
}

export type CheckedWhere = {
  /** The filter, rebuilt in the one form that both databases read alike. */
  where: Where
  problems: Problem[]
  /** Every path used, for rules that need the request. */
  paths: ResolvedPath[]
  /** The conditions that compare ids of other documents. Their values may be taken out. */
  idConditions: IDCondition[]
}

export type IDCondition = { at: ResolvedPath; operator: string; condition: Record<string, unknown> }

/** Checks a filter, whole, without a database: fields, operators, kinds of value, and how much it asks. */
export const checkWhere = (input: WhereInput): CheckedWhere => {
  const { where, limits, isStaff } = input
  const problems: Problem[] = []
  const paths: ResolvedPath[] = []
  const idConditions: IDCondition[] = []
  const max = share(limits.conditions, isStaff)
  let count = 0

  const refuse = (path: string, reason: Problem['reason'], vars?: Problem['vars']): Walked[] => {
    problems.push({ path, reason, ...(vars && { vars }) })
    return []
  }

  /** Returns the rebuilt filter and the lists that it uses. */
  const walk = (node: unknown, level: number): Walked => {
    if (!isRecord(node)) {
      refuse('where', 'notAFilter', { value: show(node) })
      return nothing
    }
    if (level > limits.nesting) {
      refuse('where', 'tooNested', { max: limits.nesting })
      return nothing
    }
    const parts: Walked[] = []
    for (const [key, value] of Object.entries(node)) {
      if (problems.length > 20 || count > max) break
      const logic = key.toLowerCase()
      if (logic !== 'and' && logic !== 'or') parts.push(...readField(key, value))
      else if (!Array.isArray(value)) refuse(key, 'notAList', { value: show(value) })
      else {
        const branches = value.slice(0, max + 1).map((branch) => walk(branch, level + 1))
        parts.push(logic === 'and' ? all(branches) : any(branches))
      }
    }
    return all(parts)
  }

  const all = (parts: Walked[]): Walked => {
    const filled = parts.filter(({ where }) => Object.keys(where).length > 0)
    const lists = filled.flatMap((part) => [...part.lists])
    const repeated = lists.find((list, index) => lists.indexOf(list) !== index)
    if (repeated) refuse(repeated, 'sameList')
    const [only] = filled
    if (filled.length < 2) return only ?? nothing
    return { where: { and: filled.map(({ where }) => where) }, lists: new Set(lists) }
  }

  const readField = (key: string, value: unknown): Walked[] => {
    if (key.length > longestPath) return refuse(key, 'tooLong', { max: longestPath })
    const at = resolvePath({ ...input, path: key })
    if ('reason' in at) return refuse(at.path, at.reason)
    if (at.hops.length > limits.hops || (at.hops.length > 1 && at.list)) return refuse(key, 'unknownField')
    if (!isRecord(value)) return refuse(key, 'noOperator')
    if (at.isLocalized && input.locale === 'all') return refuse(key, 'oneLocale')
    paths.push(at)
    return Object.entries(value).flatMap(([operator, operand]) =>
      readOperator({ at, key, operator, operand }),
    )
  }

  const readOperator = ({ at, key, operator: name, operand }: Condition): Walked[] => {
    count += 1
    if (count > max) {
      if (count === max + 1) refuse('where', 'tooManyConditions', { max })
      return []
    }
    if (!isOperator(name)) return refuse(key, 'unknownOperator', { value: show(name) })
    const allowed = operatorsFor(at, input.catalog.hasPlaces)
    const operator = allowed.find((candidate) => candidate === name)
    if (!operator) return refuse(key, 'wrongOperator', { value: name, allowed: allowed.join(', ') || '-' })
    // What the panel's "select all" sends: every document has an id.
    if (at.kind === 'id' && operator === 'not_equals' && operand === '') return []
    const coerced = coerceValue({ ...input, value: operand, operator, at: { ...at, path: key } })
    if ('reason' in coerced) {
      problems.push(coerced)
      return []
    }
    const condition: Record<string, unknown> = { [operator]: coerced.value }
    if (at.targets.length > 0 && at.kind !== 'id') idConditions.push({ at, operator, condition })
    const where = asOne({ at, operator, condition })
    return [{ where, lists: new Set(at.list ? [at.list] : []) }]
  }

  const walked = where === undefined || where === null ? nothing : walk(where, 0)
  return { where: walked.where, problems, paths, idConditions }
}

type Walked = { where: Where; lists: ReadonlySet<string> }

type Condition = { at: ResolvedPath; key: string; operator: string; operand: unknown }

const nothing: Walked = { where: {}, lists: new Set() }

const longestPath = 200

const any = (branches: Walked[]): Walked => {
  const filled = branches.filter(({ where }) => Object.keys(where).length > 0)
  const [only] = filled
  if (filled.length < 2) return only ?? nothing
  return {
    where: { or: filled.map(({ where }) => where) },
    lists: new Set(filled.flatMap(({ lists }) => [...lists])),
  }
}

/** The condition, in words that both databases understand alike. */
const asOne = ({ at, operator, condition }: IDCondition): Where => {
  const { path, kind } = at
  const value = condition[operator]
  // MongoDB takes an empty text for a missing one.
  if (kind === 'text' && operator === 'exists')
    return value
      ? { and: [{ [path]: { exists: true } }, { [path]: { not_equals: '' } }] }
      : { or: [{ [path]: { exists: false } }, { [path]: { equals: '' } }] }
  // On SQLite what is missing is not "not in".
  if (operator === 'not_in') return { or: [{ [path]: condition } as Where, { [path]: { equals: null } }] }
  return { [path]: condition } as Where
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

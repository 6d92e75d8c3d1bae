import type { IDFormat } from '../../../../collections/index.js'
import type { Limits } from '../limits.js'
import { share } from '../limits.js'
import { type Problem, show } from '../problem.js'
import type { Catalog } from './catalog.js'
import type { Operator } from './operators.js'
import type { ResolvedPath } from './resolvePath.js'

/** A value in the one form that both databases read alike, or what is wrong with it. */
export type Coerced = { value: unknown } | Problem

type Input = {
  value: unknown
  operator: Operator
  at: ResolvedPath
  catalog: Catalog
  limits: Limits
  isStaff: boolean
}

/** Checks the value of a condition and brings it into one form: numbers as numbers, dates as ISO text in UTC, lists as lists. */
export const coerceValue = (input: Input): Coerced => {
  const { value, operator, at } = input
  if (operator === 'exists') return asBoolean(value, at.path)
  if (operator === 'in' || operator === 'not_in') return asList(input)
  if (at.kind === 'point') return asPlace(value, operator, at.path)
  if (operator === 'like' || operator === 'contains') return asPattern(input)
  if (isNull(value, at)) {
    const isComparison = operator === 'equals' || operator === 'not_equals'
    const isPossible = isComparison && !at.list && at.hops.length === 0 && !at.kind.startsWith('reference')
    return isPossible ? { value: null } : { path: at.path, reason: 'nullValue' }
  }
  return asSingle(input)
}

const isNull = (value: unknown, { kind }: ResolvedPath): boolean =>
  value === null || (value === 'null' && kind !== 'text')

const asSingle = ({ value, at, catalog, limits }: Input): Coerced => {
  const { path, kind } = at
  switch (kind) {
    case 'text':
      if (typeof value !== 'string') return { path, reason: 'notAText', vars: { value: show(value) } }
      return value.length > limits.valueLength
        ? { path, reason: 'tooLong', vars: { max: limits.valueLength } }
        : { value }
    case 'number': {
      const number = asNumber(value)
      return number === undefined
        ? { path, reason: 'notANumber', vars: { value: show(value) } }
        : { value: number }
    }
    case 'date': {
      const date = asDate(value)
      return date === undefined ? { path, reason: 'notADate', vars: { value: show(value) } } : { value: date }
    }
    case 'checkbox':
      return asBoolean(value, path)
    case 'referenceKind':
    case 'select': {
      const options = at.options ?? []
      return typeof value === 'string' && options.includes(value)
        ? { value }
        : { path, reason: 'notAnOption', vars: { value: show(value), allowed: options.join(', ') } }
    }
    case 'reference':
      return asReference({ value, at, catalog })
    default:
      return asID({ value, path, formats: at.targets.map(catalog.idFormat) })
  }
}

const asList = (input: Input): Coerced => {
  const { value, at, limits, isStaff } = input
  const written = typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value
  const list = typeof written === 'number' ? [written] : written
  if (!Array.isArray(list)) return { path: at.path, reason: 'notAList', vars: { value: show(value) } }
  const max = share(limits.values, isStaff)
  if (list.length > max) return { path: at.path, reason: 'tooMany', vars: { max } }
  const values: unknown[] = []
  for (const entry of list) {
    if (isNull(entry, at)) return { path: at.path, reason: 'nullValue' }
    const single = asSingle({ ...input, value: entry })
    if ('reason' in single) return single
    values.push(single.value)
  }
  return { value: values }
}

const asPattern = ({ value, at: { path }, limits, isStaff }: Input): Coerced => {
  if (typeof value !== 'string') return { path, reason: 'notAText', vars: { value: show(value) } }
  if (value.length > limits.valueLength) return { path, reason: 'tooLong', vars: { max: limits.valueLength } }
  if (/[_%]/.test(value) && !isStaff) return { path, reason: 'wildcard' }
  return { value }
}

const asBoolean = (value: unknown, path: string): Coerced => {
  if (typeof value === 'boolean') return { value }
  if (value === 'true' || value === 'false') return { value: value === 'true' }
  return { path, reason: 'notABoolean', vars: { value: show(value) } }
}

const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && /^-?\d{1,20}(\.\d{1,20})?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** Dates and times as ISO 8601 writes them. A time without a zone is UTC, so that the answer does not depend on the server's clock. */
const asDate = (value: unknown): string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value !== 'string') return undefined
  const [, day, time = '00:00', zone = 'Z'] = isoDate.exec(value) ?? []
  if (!day) return undefined
  const date = new Date(`${day}T${time}${zone}`)
  const isOnCalendar = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  return Number.isNaN(date.getTime()) || !isOnCalendar ? undefined : date.toISOString()
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/

const asID = ({ value, path, formats }: { value: unknown; path: string; formats: IDFormat[] }): Coerced => {
  for (const format of formats) {
    if (format.type === 'text' && typeof value === 'string' && format.pattern.test(value)) return { value }
    if (format.type === 'number') {
      const number = asNumber(value)
      if (number !== undefined && Number.isSafeInteger(number)) return { value: number }
    }
  }
  return { path, reason: 'notAnID', vars: { value: show(value) } }
}

const asReference = ({ value, at, catalog }: Pick<Input, 'value' | 'at' | 'catalog'>): Coerced => {
  const { relationTo, value: id } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.length !== 2 || typeof relationTo !== 'string' || !at.targets.includes(relationTo))
    return { path: at.path, reason: 'notAnID', vars: { value: show(value) } }
  const checked = asID({ value: id, path: at.path, formats: [catalog.idFormat(relationTo)] })
  return 'reason' in checked ? checked : { value: { relationTo, value: checked.value } }
}

const asPlace = (value: unknown, operator: Operator, path: string): Coerced => {
  const problem: Problem = { path, reason: 'notAPoint', vars: { value: show(value) } }
  if (operator === 'near') {
    const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
    const numbers = parts.map((part) => asNumber(typeof part === 'string' ? part.trim() : part))
    return numbers.length >= 2 && numbers.length <= 4 && !numbers.includes(undefined)
      ? { value: numbers.join(',') }
      : problem
  }
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown }
  const isShape = typeof type === 'string' && Array.isArray(coordinates) && isNumbers(coordinates, 0)
  return isShape ? { value: { type, coordinates } } : problem
}

const isNumbers = (list: unknown[], level: number): boolean =>
  level < 5 &&
  list.length <= 1_000 &&
  list.every((entry) => (Array.isArray(entry) ? isNumbers(entry, level + 1) : typeof entry === 'number'))

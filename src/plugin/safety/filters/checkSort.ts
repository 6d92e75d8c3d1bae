import type { FlattenedField } from 'payload'
import type { Limits } from '../limits.js'
import type { Problem } from '../problem.js'
import { show } from '../problem.js'
import type { Catalog } from './catalog.js'
import type { Kind } from './kind.js'
import { type ResolvedPath, resolvePath } from './resolvePath.js'

export type SortInput = {
  sort: unknown
  collection: string
  fields: FlattenedField[]
  catalog: Catalog
  limits: Limits
}

export type CheckedSort = { sort: string[]; problems: Problem[]; paths: ResolvedPath[] }

/** Checks what to sort by: `name`, `-publishedAt`, `name,-year`, or a list of these. Lists cannot be sorted by. */
export const checkSort = ({ sort, collection, fields, catalog, limits }: SortInput): CheckedSort => {
  const written = typeof sort === 'string' ? sort.split(',') : (sort ?? [])
  const checked: CheckedSort = { sort: [], problems: [], paths: [] }
  if (!isTexts(written)) {
    checked.problems.push({ path: 'sort', reason: 'wrongShape', vars: { value: show(sort) } })
    return checked
  }
  const keys = written.map((key) => key.trim()).filter((key) => key !== '')
  if (keys.length > limits.sorts)
    checked.problems.push({ path: 'sort', reason: 'tooManySorts', vars: { max: limits.sorts } })
  for (const key of keys.slice(0, limits.sorts)) {
    const isDescending = key.startsWith('-')
    const at = resolvePath({ path: isDescending ? key.slice(1) : key, collection, fields, catalog })
    if ('reason' in at) checked.problems.push({ ...at, path: `sort ${key}`.slice(0, 100) })
    else if (at.list || unsortable.has(at.kind) || at.hops.length > 1)
      checked.problems.push({ path: key, reason: 'unsortable' })
    else {
      checked.sort.push(`${isDescending ? '-' : ''}${at.path}`)
      checked.paths.push(at)
    }
  }
  return checked
}

/** The same order with `id` last. */
export const endWithID = (sort: string[], id = 'id'): string[] =>
  sort.includes(id) || sort.includes(`-${id}`) ? [...sort] : [...sort, id]

const unsortable = new Set<Kind>(['join', 'point', 'document', 'list', 'none', 'reference'])

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry.length <= 200)

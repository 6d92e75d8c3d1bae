import type { FlattenedField } from 'payload'
import type { Problem, Reason } from '../problem.js'
import type { Catalog } from './catalog.js'
import { childrenOf, isVirtual, type Kind, kindOf } from './kind.js'

/** Where a path such as `person.organization` leads, and what lies on the way. */
export type ResolvedPath = {
  /** The path as the database wants it: dots, `id` for `_id`, `person` for `person.id`. */
  path: string
  kind: Kind
  /** The collections whose ids the value is; empty for other kinds. */
  targets: string[]
  options?: string[]
  /** The first part of the path that holds many values; undefined when each document has one value here. */
  list?: string
  /** The text of each language lies apart and the path names none. */
  isLocalized: boolean
  /** The collections that the path crosses into. */
  hops: string[]
  /** Fields on the way that have a read rule of their own. */
  guarded: FlattenedField[]
}

type Start = { path: string; fields: FlattenedField[]; collection: string; catalog: Catalog }

/** Follows a path through fields, groups, lists and relations. Hidden fields count as unknown. */
export const resolvePath = ({
  path: written,
  fields,
  collection,
  catalog,
}: Start): ResolvedPath | Problem => {
  const refuse = (reason: Reason): Problem => ({ path: written, reason })
  const segments = written === '_id' ? ['id'] : written.replaceAll('__', '.').split('.')
  const found: ResolvedPath = {
    path: '',
    kind: 'none',
    targets: [],
    isLocalized: false,
    hops: [],
    guarded: [],
  }
  const way: string[] = []
  let here = fields
  let owner = collection
  let isInLocalized = false
  let isRoot = true

  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index] ?? ''
    const isLast = () => index === segments.length - 1
    const field = here.find((candidate) => candidate.name === segment)

    if (!field) {
      if (segment !== 'id' || !isRoot || !isLast()) return refuse('unknownField')
      return { ...found, path: [...way, 'id'].join('.'), kind: 'id', targets: [owner] }
    }
    if ('hidden' in field && field.hidden) return refuse('unknownField')
    if (isVirtual(field)) {
      if (typeof field.virtual !== 'string' || !isRoot) return refuse('computedField')
      segments.splice(index, 1, ...field.virtual.split('.'))
      index -= 1
      if (segments.length > 20) return refuse('computedField')
      continue
    }
    if ('access' in field && field.access?.read) found.guarded.push(field)

    way.push(segment)
    if ('localized' in field && field.localized && !isInLocalized && catalog.locales.length > 0) {
      isInLocalized = true
      if (catalog.locales.includes(segments[index + 1] ?? '')) {
        index += 1
        way.push(segments[index] ?? '')
      } else found.isLocalized = true
    }
    isRoot = false
    const kind = kindOf(field)
    if (kind === 'list' || ('hasMany' in field && field.hasMany) || kind === 'join')
      found.list ??= way.join('.')

    if (kind === 'relation' || kind === 'join') {
      const target = field.type === 'join' ? field.collection : 'relationTo' in field ? field.relationTo : []
      const rest = segments.slice(index + 1)
      if (Array.isArray(target))
        return polymorphic({ found, way, rest, target, kind }) ?? refuse('unknownField')
      if (rest.length === 0 || (rest.length === 1 && rest[0] === 'id'))
        return { ...found, path: way.join('.'), kind, targets: [target] }
      found.hops.push(target)
      owner = target
      here = catalog.collections[target] ?? []
      isRoot = true
      isInLocalized = false
      continue
    }
    if (isLast()) {
      const options = 'options' in field ? field.options.map(optionValue) : undefined
      const isID =
        field.name === 'id' && (kind === 'text' || kind === 'number') && here === catalog.collections[owner]
      const leaf = { ...found, path: way.join('.') }
      return isID ? { ...leaf, kind: 'id', targets: [owner] } : { ...leaf, kind, ...(options && { options }) }
    }
    const children = childrenOf(field, catalog)
    if (!children) return refuse('unknownField')
    here = children
  }
  return refuse('unknownField')
}

type Polymorphic = {
  found: ResolvedPath
  way: string[]
  rest: string[]
  target: string[]
  kind: 'relation' | 'join'
}

/** A relation to several collections can be compared as a whole, or by `value` or `relationTo`, and not followed. */
const polymorphic = ({ found, way, rest, target, kind }: Polymorphic): ResolvedPath | undefined => {
  if (kind === 'join' || rest.length > 1) return undefined
  const path = [...way, ...rest].join('.')
  if (rest.length === 0) return { ...found, path, kind: 'reference', targets: target }
  if (rest[0] === 'value') return { ...found, path, kind: 'referenceID', targets: target }
  if (rest[0] === 'relationTo') return { ...found, path, kind: 'referenceKind', options: target }
  return undefined
}

const optionValue = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

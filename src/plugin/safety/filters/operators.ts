import { validOperatorSet } from 'payload/shared'
import type { ResolvedPath } from './resolvePath.js'

export type Operator =
  | 'equals'
  | 'not_equals'
  | 'in'
  | 'not_in'
  | 'exists'
  | 'like'
  | 'contains'
  | 'greater_than'
  | 'greater_than_equal'
  | 'less_than'
  | 'less_than_equal'
  | 'near'
  | 'within'
  | 'intersects'

/**
 * The operators that mean the same on SQLite and MongoDB at the end of this path. What they answer differently is
 * left out: a negative or `exists` on a list (some row or no row differs) or through a relation (documents without one
 * count on SQLite only, and MongoDB drops the condition), `all` and `not_like` (which SQLite leaves
 * undone), and the inside of JSON and rich text.
 */
export const operatorsFor = (
  { kind, list, hops }: Pick<ResolvedPath, 'kind' | 'list' | 'hops'>,
  hasPlaces: boolean,
): readonly Operator[] => {
  if (kind === 'point' && !hasPlaces) return list || hops.length > 0 ? [] : ['exists']
  if (kind === 'join' && hops.length > 0) return []
  const possible = operators[kind]
  return list || hops.length > 0 ? possible.filter((operator) => !negatives.has(operator)) : possible
}

/** Whether Payload knows an operator of this name. */
export const isOperator = (name: string): boolean => (validOperatorSet as ReadonlySet<string>).has(name)

const equality: Operator[] = ['equals', 'not_equals', 'in', 'not_in', 'exists']

const order: Operator[] = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

const operators: Record<ResolvedPath['kind'], Operator[]> = {
  text: [...equality, 'like', 'contains'],
  number: [...equality, ...order],
  date: [...equality, ...order],
  checkbox: ['equals', 'not_equals', 'exists'],
  select: equality,
  id: [...equality, ...order],
  relation: equality,
  reference: ['equals'],
  referenceID: ['equals'],
  referenceKind: ['equals'],
  join: ['equals', 'in'],
  point: ['near', 'within', 'intersects', 'exists'],
  document: ['exists'],
  list: [],
  none: [],
}

const negatives = new Set<Operator>(['not_equals', 'not_in', 'exists'])

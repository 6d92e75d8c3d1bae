import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import type { Problem } from '../problem.js'

type Input = {
  node: FieldNode
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** What a query may cost. */
  max: number
  refuse: (problem: Problem) => void
}

export const isIntrospection = ({ name }: FieldNode): boolean => name.value.startsWith('__')

/**
 * What asking for the schema costs: the query of a playground passes, but not several in one, nor one that goes from
 * types to fields to types again and again.
 */
export const introspectionCost = ({ node, fragments, max, refuse }: Input): number => {
  if (node.name.value === '__typename') return 0
  const known = new Map<string, Shape>()

  const shapeOf = (set: SelectionSetNode | undefined): Shape =>
    (set?.selections ?? [])
      .map((selection): Shape => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return shapeOfFragment(selection.name.value)
        const below = shapeOf(selection.selectionSet)
        if (selection.kind !== Kind.FIELD) return below
        const isWide = wide.has(selection.name.value)
        return {
          lists: below.lists + (isWide ? 1 : 0),
          types: below.types + (selection.name.value === 'types' ? 1 : 0),
        }
      })
      .reduce(
        (one, other) => ({ lists: Math.max(one.lists, other.lists), types: one.types + other.types }),
        none,
      )

  const shapeOfFragment = (name: string): Shape => {
    const found = known.get(name)
    if (found) return found
    known.set(name, none)
    const shape = shapeOf(fragments.get(name)?.selectionSet)
    known.set(name, shape)
    return shape
  }

  const { lists, types } = shapeOf(node.selectionSet)
  if (lists > mostLists) refuse({ path: node.name.value, reason: 'tooManyJoins', vars: { max: mostLists } })
  return node.name.value === '__schema' ? (max / 3) * Math.max(1, types) : max / 30
}

type Shape = { lists: number; types: number }

const none: Shape = { lists: 0, types: 0 }

const wide = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

/** One more than the deepest of the usual introspection queries. */
const mostLists = 2

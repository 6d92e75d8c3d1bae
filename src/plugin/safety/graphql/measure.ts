import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Limits } from '../limits.js'
import type { Problem } from '../problem.js'
import { checkPage } from './checkPage.js'
import { introspectionCost, isIntrospection } from './introspection.js'

/** What a part of a query amounts to. */
export type Measure = {
  /** What it costs however long the list around it is. */
  fixed: number
  /** What it costs for each document of the page around it. */
  each: number
  /** Levels of fields. */
  height: number
  /** Lists with a limit inside one another. */
  lists: number
  /** Fields, aliases counted. */
  fields: number
}

export type MeasureInput = {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  limits: Limits
  isStaff: boolean
  refuse: (problem: Problem) => void
}

/**
 * Measures selections. Each fragment is measured once for each kind of place it is spread in, so that the work grows
 * with the length of the query and not with what its fragments unfold to.
 */
export const measurer = (input: MeasureInput) => {
  const { schema, fragments, variables, limits, isStaff, refuse } = input
  const known = new Map<string, Measure | 'underway'>()

  const measureAll = ({ selections }: SelectionSetNode, type: GraphQLNamedType, isPage: boolean): Measure =>
    selections.map((selection) => measure(selection, type, isPage)).reduce(add, nothing)

  const measure = (
    selection: SelectionSetNode['selections'][number],
    type: GraphQLNamedType,
    isPage: boolean,
  ): Measure => {
    if (selection.kind === Kind.FIELD) return measureField(selection, type, isPage)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value, isPage)
    const condition = selection.typeCondition?.name.value
    return measureAll(selection.selectionSet, (condition && schema.getType(condition)) || type, isPage)
  }

  const measureFragment = (name: string, isPage: boolean): Measure => {
    const key = `${isPage} ${name}`
    const found = known.get(key)
    if (found === 'underway') refuse({ path: name, reason: 'fragmentCycle' })
    if (found) return found === 'underway' ? nothing : found
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    if (!fragment || !type) return nothing
    known.set(key, 'underway')
    const measured = measureAll(fragment.selectionSet, type, isPage)
    known.set(key, measured)
    return measured
  }

  const measureField = (node: FieldNode, type: GraphQLNamedType, isPage: boolean): Measure => {
    if (isIntrospection(node)) {
      const cost = introspectionCost({ node, fragments, max: limits.cost.public, refuse })
      return { ...nothing, fixed: cost, height: 1, fields: 1 }
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    if (!field) return { ...nothing, fields: 1 }
    const args = argumentsOf(field, node, variables)
    const page = checkPage({
      field,
      args,
      path: node.alias?.value ?? node.name.value,
      limits,
      isStaff,
      refuse,
    })
    const inner = getNamedType(field.type)
    const below =
      node.selectionSet && isCompositeType(inner)
        ? measureAll(node.selectionSet, inner, page !== undefined)
        : nothing
    const weight = typeof field.extensions.complexity === 'number' ? field.extensions.complexity : 1
    const isList = isListType(getNullableType(field.type)) && page === undefined
    const content = below.fixed + below.each * (page ?? 0)
    const shape = { height: 1 + below.height, lists: below.lists + (page === undefined ? 0 : 1), fields: 1 }
    if (!isList) return { ...shape, fixed: weight + content, each: 0 }
    if (isPage) return { ...shape, fixed: weight, each: 1 + content }
    return { ...shape, fixed: weight + limits.assumedLength * (1 + content), each: 0 }
  }

  return measureAll
}

const nothing: Measure = { fixed: 0, each: 0, height: 0, lists: 0, fields: 0 }

const add = (one: Measure, other: Measure): Measure => ({
  fixed: one.fixed + other.fixed,
  each: one.each + other.each,
  height: Math.max(one.height, other.height),
  lists: Math.max(one.lists, other.lists),
  fields: one.fields + other.fields,
})

/** Arguments that do not fit the schema are reported by GraphQL's own rules. */
const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): Record<string, unknown> => {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    return {}
  }
}

import {
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
} from 'graphql'
import { type Limits, share } from '../limits.js'
import type { Problem } from '../problem.js'
import { measurer } from './measure.js'

export type Inspected = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  variableValues?: Readonly<Record<string, unknown>> | null
  limits: Limits
  isStaff: boolean
}

/** Finds why a query should not run: too long, too deep, too costly, or a page that may not be asked for. Runs nothing. */
export const inspectDocument = ({
  schema,
  document,
  operationName,
  variableValues,
  limits,
  isStaff,
}: Inspected): Problem[] => {
  const length = checkLength(document, limits)
  if (length.length > 0) return length
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return []

  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
  )
  if (errors)
    return errors.map(({ message }) => ({
      path: 'variables',
      reason: 'wrongVariable',
      vars: { value: message },
    }))

  const problems: Problem[] = []
  const refuse = (problem: Problem): void => {
    if (problems.length < mostReported) problems.push(problem)
  }
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  )
  const measure = measurer({ schema, fragments, variables: coerced, limits, isStaff, refuse })
  const { fixed, height, lists, fields } = measure(operation.selectionSet, root, false)
  const path = operation.name?.value ?? operation.operation
  const cost = Math.round(fixed)
  const max = share(limits.cost, isStaff)
  if (fields > limits.queryRoots) refuse({ path, reason: 'tooManyFields', vars: { max: limits.queryRoots } })
  if (height > limits.queryDepth) refuse({ path, reason: 'queryTooDeep', vars: { max: limits.queryDepth } })
  if (lists > limits.queryLists) refuse({ path, reason: 'tooManyJoins', vars: { max: limits.queryLists } })
  if (cost > max) refuse({ path, reason: 'tooMuch', vars: { cost: cost.toPrecision(3), max } })
  return problems
}

const mostReported = 10

const checkLength = (document: DocumentNode, limits: Limits): Problem[] => {
  if ((document.loc?.source.body.length ?? 0) > limits.queryLength)
    return [{ path: 'query', reason: 'queryTooLong', vars: { max: limits.queryLength, unit: 'characters' } }]
  let nodes = 0
  visit(document, {
    enter: ({ kind }) => {
      if (kind !== Kind.NAME) nodes += 1
      return nodes > limits.queryNodes ? BREAK : undefined
    },
  })
  return nodes > limits.queryNodes
    ? [{ path: 'query', reason: 'queryTooLong', vars: { max: limits.queryNodes, unit: 'nodes' } }]
    : []
}

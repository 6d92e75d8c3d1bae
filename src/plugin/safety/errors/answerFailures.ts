import type { AfterErrorHook } from 'payload'
import { describeProblem, type Problem } from '../problem.js'
import { explainFailure } from './explainFailure.js'

type Hook = Parameters<AfterErrorHook>[0]

/**
 * Turns any failure into an error that a person understands: what the database refused is said in words and answered
 * with 400 or 503; what is unknown stays "Something went wrong."; nothing tells tables, paths or statements.
 */
export const answerFailures: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const status = statusOf(error)
  if (graphqlResult) return { graphqlResult: answerGraphQL({ error, graphqlResult, req, status }) }
  if (status < 500) return { response: { ...result, errors: result?.errors?.map(withoutTable) ?? [] } }
  const explained = explain(error, req)
  return explained && { status: explained.status, response: { errors: [explained.error] } }
}

type Input = Pick<Hook, 'error' | 'req'> & {
  graphqlResult: NonNullable<Hook['graphqlResult']>
  status: number
}

const answerGraphQL = ({ error, graphqlResult, req, status }: Input): Input['graphqlResult'] => {
  const { locations, path } = graphqlResult
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (status < 500) {
    const { data, ...extensions } = graphqlResult.extensions ?? {}
    return { ...graphqlResult, extensions: { ...extensions, ...(data ? { data: strip(data) } : {}) } }
  }
  const explained = explain(error, req)
  if (!explained) return { message: graphqlResult.message, ...place, extensions: { statusCode: status } }
  const { message, data } = explained.error
  return { message, ...place, extensions: { statusCode: explained.status, ...(data && { data }) } }
}

const explain = (error: Error, req: Hook['req']) => {
  const found = explainFailure(error)
  if (!found) return undefined
  const { status, reason, path = '' } = found
  const problem: Problem = { path, reason }
  const message = describeProblem(problem, req)
  return { status, error: path ? { message, data: { errors: [{ path, message }] } } : { message } }
}

const statusOf = (error: object): number => {
  const { status, originalError }: { status?: unknown; originalError?: unknown } = error
  if (typeof status === 'number') return status
  return typeof originalError === 'object' && originalError !== null ? statusOf(originalError) : 500
}

const withoutTable = <Item extends { data?: unknown }>(error: Item): Item =>
  error.data ? { ...error, data: strip(error.data) } : error

/** Leaves out the names of tables, which Payload adds on SQLite. */
const strip = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(strip)
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (key === 'tableName' ? [] : [[key, strip(value)]])),
  )
}

import { type ExecutionArgs, GraphQLError, parse, type ValidationRule } from 'graphql'
import type { PayloadRequest } from 'payload'
import type { Rules } from '../options.js'
import { describeProblem } from '../problem.js'
import { inspectDocument } from './inspectDocument.js'

/** Validation rules that refuse a query before it runs, with `extensions.statusCode` 400 and the reason. */
export const safetyRules = (args: ExecutionArgs, { limits, isStaff }: Rules): ValidationRule[] => {
  const { req }: { req?: PayloadRequest } = args.contextValue ?? {}
  const problems = inspectDocument({ ...args, limits, isStaff: req ? isStaff(req) : false })
  if (problems.length === 0) return []
  const speaker = req ?? { i18n: english }
  const errors = problems.map((problem) => {
    const message = describeProblem(problem, speaker)
    const data = [{ path: problem.path, message }]
    return new GraphQLError(message, { extensions: { name: 'QueryError', statusCode: 400, data } })
  })
  // The other rules unfold every fragment; one query can keep them busy for hours. They get this one instead.
  Object.assign(args, { document: harmless })
  return [
    (context) => {
      for (const error of errors) context.reportError(error)
      return {}
    },
  ]
}

const harmless = parse('{ __typename }')

const english = { language: 'en', translations: {} } as PayloadRequest['i18n']

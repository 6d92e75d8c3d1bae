import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { logError, type PayloadRequest } from 'payload'

/** What an error of a resolver says to the one who asked, as Payload's own route has it. */
export async function answerError({ error, req }: { error: GraphQLError; req: PayloadRequest }) {
  const { payload } = req
  const { debug, hooks } = payload.config
  const { message, locations, path, stack } = error
  const { name, data, status = 500 } = detailsOf(error.originalError)
  logError({ err: error, payload })
  let graphqlResult: GraphQLFormattedError = {
    extensions: { name, data, stack: debug ? stack : undefined, statusCode: status },
    locations,
    message: !debug && status === 500 ? 'Something went wrong.' : message,
    path,
  }
  for (const hook of hooks.afterError ?? []) {
    const answer = await hook({ context: req.context, error, graphqlResult, req })
    if (answer?.graphqlResult) graphqlResult = answer.graphqlResult
  }
  return graphqlResult
}

const detailsOf = (error: Error | undefined): { name?: string; data?: unknown; status?: number } =>
  error ?? {}

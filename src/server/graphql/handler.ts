import { configToSchema } from '@payloadcms/graphql'
import type { ExecutionResult } from 'graphql'
import { createHandler } from 'graphql-http'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
  unlinkClientUploadTempFile,
} from 'payload'
import type { FetchHandler } from '../bridge/index.js'
import { documents } from './documents.js'
import { answerError } from './errors.js'

type Context = { headers: Record<string, string>; req: PayloadRequest }

/**
 * Payload's GraphQL route, answering as `GRAPHQL_POST` does, but that a query's text is parsed and validated once,
 * and a body read once.
 */
export function graphQLHandler(config: SanitizedConfig): FetchHandler {
  let answerer: ReturnType<typeof answererFor> | undefined
  return async (request) => {
    const body = request.method === 'POST' ? await request.text() : ''
    const req = await createPayloadRequest({ canSetHeaders: true, config, request })
    if (config.graphQL.disable) return new Response(null, { status: 404 })
    try {
      req.text = () => Promise.resolve(body)
      if (isJSON(req)) await addDataAndFileToRequest(req)
      addLocalesToRequestFromData(req)
      answerer ??= answererFor(config)
      const headers: Context['headers'] = {}
      const { method = 'GET', url = '' } = req
      const [answer, init] = await answerer({
        method,
        url,
        headers: req.headers,
        body,
        raw: req,
        context: { headers, req },
      })
      return new Response(answer, { ...init, headers: allHeaders({ own: init.headers, headers, req }) })
    } finally {
      await unlinkClientUploadTempFile({ req })
    }
  }
}

function answererFor(config: SanitizedConfig) {
  const { schema, validationRules } = configToSchema(config)
  return createHandler<PayloadRequest, Context, Context>({
    schema,
    ...documents(schema),
    context: ({ context }) => context,
    // The very object, not a copy: a rule may put another document in the place of one that is too big to look at.
    validationRules: (_, args) => validationRules(args),
    onOperation: async (asked, args, result) => {
      if (!isFinished(result)) return result
      const { payload } = asked.raw
      const response: ExecutionResult =
        typeof payload.extensions === 'function'
          ? await payload.extensions({ args, req: asked, result })
          : result
      if (!response.errors) return response
      const errors = (result.errors ?? []).map((error) => answerError({ error, req: asked.raw }))
      return Object.assign(response, { errors: await Promise.all(errors) })
    },
  })
}

type Finished = Extract<
  Parameters<NonNullable<Parameters<typeof createHandler>[0]['onOperation']>>[2],
  ExecutionResult
>

const isFinished = (result: object): result is Finished => !(Symbol.asyncIterator in result)

const isJSON = ({ headers }: PayloadRequest): boolean =>
  (headers.get('Content-Type') ?? '').split(';', 1)[0] === 'application/json'

/** The answer's own, those for other origins, and those that resolvers and the sign-in set. */
function allHeaders({
  own,
  headers,
  req,
}: {
  own: Record<string, string> | undefined
  headers: Context['headers']
  req: PayloadRequest
}): Headers {
  const all = headersWithCors({ headers: new Headers(own), req })
  for (const [name, value] of Object.entries(headers)) all.append(name, value)
  return req.responseHeaders ? mergeHeaders(req.responseHeaders, all) : all
}

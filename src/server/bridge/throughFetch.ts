import { createRequest, sendResponse } from '@remix-run/node-fetch-server'
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express'
import { tooLarge, withBodyLimit } from './bodyLimit.js'
import { describeError, errorResponse, inOneShape } from './errorShape.js'

/** Answers a Fetch request, as Payload's handlers do. */
export type FetchHandler = (request: Request) => Promise<Response>

export type ThroughFetch = {
  handle: FetchHandler
  /** How many bytes the body of this request may have. */
  bodyLimit: (req: ExpressRequest) => number | Promise<number>
  /** Has the last word on the answer: headers, or another answer. */
  finish?: (args: { req: ExpressRequest; res: ExpressResponse; response: Response }) => Promise<Response>
}

/**
 * Lets a Fetch handler answer Express's requests. Bodies stream both ways with backpressure; when the client
 * goes away, the request's signal aborts and the answer is cancelled; HEAD is answered as GET without a body.
 */
export const throughFetch =
  ({ handle, bodyLimit, finish }: ThroughFetch): RequestHandler =>
  async (req, res) => {
    const limit = await bodyLimit(req)
    const answer = await answerTo({ req, res, handle, limit })
    const shaped = await inOneShape(answer)
    const response = finish ? await finish({ req, res, response: shaped }) : shaped
    if (res.destroyed || req.method === 'HEAD') await response.body?.cancel()
    if (!res.destroyed) await send(res, response)
  }

async function answerTo({
  req,
  res,
  handle,
  limit,
}: {
  req: ExpressRequest
  res: ExpressResponse
  handle: FetchHandler
  limit: number
}): Promise<Response> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return errorResponse(413, tooLarge(limit).message)
  const incoming = toRequest(req, res)
  if (!incoming) return errorResponse(400, 'The address or the Host header is malformed')
  const { request, wasExceeded } = Buffer.isBuffer(req.body) ? read(incoming) : withBodyLimit(incoming, limit)
  try {
    const response = await handle(request)
    if (!wasExceeded()) return response
    await response.body?.cancel()
  } catch (error) {
    if (!wasExceeded()) return failed(error, req, request)
  }
  return errorResponse(413, tooLarge(limit).message)
}

function failed(error: unknown, req: ExpressRequest, request: Request): Response {
  if (request.signal.aborted) return errorResponse(400, 'The request was cut off')
  const { status, message, isOurs } = describeError(error)
  if (isOurs) req.log.error({ err: error })
  return errorResponse(status, message)
}

/** What has been read already was measured as it came. */
const read = (request: Request) => ({ request, wasExceeded: () => false })

/** A body that has been read already lies in `req.body`, as bytes. */
function toRequest(req: ExpressRequest, res: ExpressResponse): Request | undefined {
  const { method } = req
  const body: unknown = req.body
  const isRead = Buffer.isBuffer(body)
  try {
    if (method === 'HEAD' || isRead) req.method = 'GET'
    const protocol = req.protocol === 'https' ? 'https:' : 'http:'
    const request = createRequest(req, res, { host: req.host, protocol })
    return isRead ? new Request(request, { method, body: new Uint8Array(body) }) : request
  } catch {
    return undefined
  } finally {
    req.method = method
  }
}

/** A body that breaks off half-way must not look finished: the connection is cut. */
async function send(res: ExpressResponse, response: Response): Promise<void> {
  try {
    await sendResponse(res, response)
  } catch (error) {
    if (!res.destroyed) res.req.log.error({ err: error })
    res.destroy()
  }
}

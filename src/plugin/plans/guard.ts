import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { isHeldElsewhere, isRefused } from '../../plans/index.js'
import { plans } from '../../translations/index.js'
import { say } from './present.js'

type Handler = Endpoint['handler']

/** An endpoint for those who may write. */
export const forEditors =
  ({ permissions }: Resolved, handler: Handler): Handler =>
  (req) => {
    if (!permissions.canEdit({ req })) throw new Forbidden(req.t)
    return unkept(answer({ req, handler }))
  }

/** An endpoint for all who may see what is not public. */
export const forStaff =
  ({ permissions }: Resolved, handler: Handler): Handler =>
  (req) => {
    if (!permissions.canReadDrafts({ req })) throw new Forbidden(req.t)
    return unkept(answer({ req, handler }))
  }

/** What the handler answers; where it refused, a 409 that says why. */
async function answer({ req, handler }: { req: PayloadRequest; handler: Handler }): Promise<Response> {
  try {
    return await handler(req)
  } catch (error) {
    if (!isRefused(error)) throw error
    const refusal = conflict(say(error.problem, req))
    if (isHeldElsewhere(error)) refusal.headers.set('Retry-After', '30')
    return refusal
  }
}

/** No cache on the way keeps what staff alone may see. */
async function unkept(answering: Promise<Response>): Promise<Response> {
  const answer = await answering
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'private, no-store')
  return answer
}

/** A refusal of something that is not the asker's mistake but the state of things. */
export const conflict = (message: string): Response =>
  Response.json({ errors: [{ message }] }, { status: 409 })

export const notFound = (req: PayloadRequest): Response =>
  Response.json({ errors: [{ message: plans.noSuchPlan(req) }] }, { status: 404 })

import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { plans } from '../../translations/index.js'

type Handler = Endpoint['handler']

/** An endpoint for those who may write. */
export const forEditors =
  ({ permissions }: Resolved, handler: Handler): Handler =>
  (req) => {
    if (!permissions.canEdit({ req })) throw new Forbidden(req.t)
    return unkept(handler(req))
  }

/** An endpoint for all who may see what is not public. */
export const forStaff =
  ({ permissions }: Resolved, handler: Handler): Handler =>
  (req) => {
    if (!permissions.canReadDrafts({ req })) throw new Forbidden(req.t)
    return unkept(handler(req))
  }

/** No cache on the way keeps what staff alone may see. */
async function unkept(answering: Response | Promise<Response>): Promise<Response> {
  const answer = await answering
  if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'private, no-store')
  return answer
}

/** A refusal of something that is not the asker's mistake but the state of things. */
export const conflict = (message: string): Response =>
  Response.json({ errors: [{ message }] }, { status: 409 })

export const notFound = (req: PayloadRequest): Response =>
  Response.json({ errors: [{ message: plans.noSuchPlan(req) }] }, { status: 404 })

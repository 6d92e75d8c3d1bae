import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { plans } from '../../translations/index.js'

type Handler = Endpoint['handler']

/** An endpoint for those who may write. */
export const forEditors =
  ({ permissions }: Resolved, handler: Handler): Handler =>
  (req) => {
    if (!permissions.canEdit({ req })) throw new Forbidden(req.t)
    return handler(req)
  }

/** An endpoint for all who may see what is not public. */
export const forStaff =
  ({ permissions }: Resolved, handler: Handler): Handler =>
  (req) => {
    if (!permissions.canReadDrafts({ req })) throw new Forbidden(req.t)
    return handler(req)
  }

/** A refusal of something that is not the asker's mistake but the state of things. */
export const conflict = (message: string): Response =>
  Response.json({ errors: [{ message }] }, { status: 409 })

export const notFound = (req: PayloadRequest): Response =>
  Response.json({ errors: [{ message: plans.noSuchPlan(req) }] }, { status: 404 })

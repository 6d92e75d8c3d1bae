import type { Request as ExpressRequest, RequestHandler } from 'express'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import type { BodyLimits } from '../environment/index.js'
import { throughFetch } from './bridge/index.js'
import { cacheHeaders } from './files.js'

/** Payload's REST API, with its files. */
export const rest = ({
  payload,
  config,
  bodyLimits,
}: {
  payload: Payload
  config: SanitizedConfig
  bodyLimits: BodyLimits
}): RequestHandler =>
  throughFetch({
    handle: (request) => handleEndpoints({ config, request }),
    bodyLimit: (req) => (isUpload(req) ? bodyLimits.upload : bodyLimits.json),
    finish: cacheHeaders(payload),
  })

const isUpload = (req: ExpressRequest): boolean =>
  Boolean(req.headers['content-type']?.startsWith('multipart/'))

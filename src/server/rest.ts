import type { Request as ExpressRequest, RequestHandler } from 'express'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import type { BodyLimits } from '../environment/index.js'
import { throughFetch } from './bridge/index.js'
import { cacheHeaders } from './files.js'
import { signedInCheck } from './limits/index.js'

/** Bytes that a stranger may send: Payload reads a body, whole, before it asks who sent it. */
const strangersLimit = 1024 * 1024

/** Payload's REST API, with its files. */
export const rest = ({
  payload,
  config,
  bodyLimits,
}: {
  payload: Payload
  config: SanitizedConfig
  bodyLimits: BodyLimits
}): RequestHandler => {
  const isSignedIn = signedInCheck(payload)
  return throughFetch({
    handle: (request) => handleEndpoints({ config, request }),
    bodyLimit: async (req) => {
      const limit = isUpload(req) ? bodyLimits.upload : bodyLimits.json
      if (limit <= strangersLimit || !mayBeLarge(req)) return limit
      return (await isSignedIn(req.headers)) ? limit : strangersLimit
    },
    finish: cacheHeaders(payload),
  })
}

/** A body that comes in pieces does not tell its length. */
const mayBeLarge = ({ headers }: ExpressRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > strangersLimit

const isUpload = (req: ExpressRequest): boolean =>
  Boolean(req.headers['content-type']?.startsWith('multipart/'))

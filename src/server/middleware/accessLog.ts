import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { pinoHttp } from 'pino-http'
import { redactAddress } from './redact.js'

const quiet = /^\/(healthz|readyz|_next\/)/

/**
 * One structured line for each request, through Payload's own logger, so that all lines go one way. Headers
 * and bodies are never logged, hence no cookie and no password; addresses are, without their secrets.
 */
export const accessLog = (payload: Payload): RequestHandler =>
  pinoHttp<IncomingMessage, ServerResponse>({
    logger: payload.logger,
    genReqId: (req) => req.id,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestID', responseTime: 'ms' },
    customLogLevel: (req, res, error) => {
      if (error || res.statusCode >= 500) return 'error'
      return quiet.test(req.url ?? '') ? 'debug' : 'info'
    },
    customSuccessMessage: (req, res) => `${req.method} ${redactAddress(addressOf(req))} ${res.statusCode}`,
    customErrorMessage: (req, res) => `${req.method} ${redactAddress(addressOf(req))} ${res.statusCode}`,
    serializers: {
      req: (req) => ({ method: req.method, url: redactAddress(req.url), address: req.remoteAddress }),
      res: (res) => ({ status: res.statusCode }),
    },
  })

const addressOf = (req: IncomingMessage & { originalUrl?: string }): string =>
  req.originalUrl ?? req.url ?? ''

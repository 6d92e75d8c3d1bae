import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import type { Payload } from 'payload'
import { isUnder, pathOf } from './address.js'
import type { ThroughFetch } from './bridge/index.js'
import { hasCredentials } from './credentials.js'

type Finish = NonNullable<ThroughFetch['finish']>

/**
 * Says who may keep an answer. What an anonymous visitor was given, anybody may keep, but must ask again
 * before each use: a file may be hidden tomorrow. Asking costs little, since files carry an ETag (304).
 * What was given to somebody signed in may not be kept.
 */
export const cacheHeaders =
  (payload: Payload): Finish =>
  async ({ req, res, response }) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return response
    const isPrivate = hasCredentials(req.headers, payload)
    const isKept = response.status < 300 && !isPrivate
    res.vary('Cookie')
    res.vary('Authorization')
    const file = fileOf(req, payload)
    if (!file) {
      if (!response.headers.has('Cache-Control')) setCacheControl(response, isPrivate ? hidden : 'no-cache')
      return response
    }
    setCacheControl(response, isKept ? 'public, no-cache' : hidden)
    if (!isKept) {
      response.headers.delete('ETag')
      return response
    }
    await addValidators(response, file)
    return isUnchanged(req, res, response) ? notModified(response) : response
  }

const hidden = 'private, no-store'

const setCacheControl = (response: Response, value: string): void =>
  response.headers.set('Cache-Control', value)

/** The place of the file that a request asks for, if it asks for one; it need not exist (cloud storage). */
function fileOf(req: ExpressRequest, payload: Payload): string | undefined {
  const path = pathOf(req)
  const { api } = payload.config.routes
  if (!path || !isUnder(path, api)) return undefined
  const [slug = '', word, name] = path.slice(api.length + 1).split('/')
  const upload = payload.collections[slug]?.config.upload
  if (!upload || word !== 'file' || !name) return undefined
  return resolve(upload.staticDir ?? slug, basename(name))
}

async function addValidators(response: Response, file: string): Promise<void> {
  if (response.headers.has('ETag')) return
  const stats = await stat(file).catch(() => undefined)
  if (!stats?.isFile()) return
  response.headers.set('ETag', `W/"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`)
  response.headers.set('Last-Modified', stats.mtime.toUTCString())
}

function isUnchanged(req: ExpressRequest, res: ExpressResponse, response: Response): boolean {
  for (const name of ['ETag', 'Last-Modified']) {
    const value = response.headers.get(name)
    if (value) res.setHeader(name, value)
  }
  return response.status === 200 && req.fresh
}

async function notModified(response: Response): Promise<Response> {
  await response.body?.cancel()
  const headers = new Headers(response.headers)
  for (const name of ['Content-Length', 'Content-Type', 'Content-Encoding']) headers.delete(name)
  return new Response(null, { status: 304, headers })
}

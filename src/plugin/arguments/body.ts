import type { PayloadRequest } from 'payload'
import { refuseWith } from './refusal.js'

/** What a body of JSON may weigh: a list of 10,000 people and more. */
const mostMegabytes = 4

/** The JSON object of a request's body. @throws APIError 400 or 413 */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await parse(await textOf(req))
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  return refuseWith({ reason: 'body' })
}

async function textOf(req: PayloadRequest): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > mostMegabytes * 1024 * 1024)
      return refuseWith({ reason: 'bodyTooLarge', values: { most: mostMegabytes }, status: 413 })
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function parse(body: string): Promise<unknown> {
  try {
    return body ? JSON.parse(body) : {}
  } catch {
    return refuseWith({ reason: 'invalidJSON' })
  }
}

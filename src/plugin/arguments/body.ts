import type { PayloadRequest } from 'payload'
import { refuseWith } from './refusal.js'

type Bound = {
  /** What it may weigh, in kilobytes. @default 4096, a list of 10,000 people and more */
  most?: number
}

/** The JSON object of a request's body. @throws APIError 400 or 413 */
export async function readBody(
  req: PayloadRequest,
  { most = 4096 }: Bound = {},
): Promise<Record<string, unknown>> {
  const body: unknown = await parse(await textOf(req, most))
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  return refuseWith({ reason: 'body' })
}

async function textOf(req: PayloadRequest, most: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > most * 1024)
      return refuseWith({ reason: 'bodyTooLarge', values: { most: inWords(most) }, status: 413 })
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const inWords = (kilobytes: number): string =>
  kilobytes < 1024 ? `${kilobytes} KB` : `${kilobytes / 1024} MB`

async function parse(body: string): Promise<unknown> {
  try {
    return body ? JSON.parse(body) : {}
  } catch {
    return refuseWith({ reason: 'invalidJSON' })
  }
}

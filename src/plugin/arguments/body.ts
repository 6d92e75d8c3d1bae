import { APIError, type PayloadRequest } from 'payload'

/** What a body of JSON may weigh: a list of 10,000 people and more. */
const mostBytes = 4 * 1024 * 1024

/** The JSON object of a request's body. @throws APIError 400 or 413 */
export async function readBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await parse(await textOf(req))
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw new APIError('The body must be a JSON object.', 400, null, true)
}

async function textOf(req: PayloadRequest): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > mostBytes)
      throw new APIError('The body is too large: at most 4 MB are taken.', 413, null, true)
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function parse(body: string): Promise<unknown> {
  try {
    return body ? JSON.parse(body) : {}
  } catch {
    throw new APIError('Invalid JSON', 400, null, true)
  }
}

import { STATUS_CODES } from 'node:http'

/** An answer of the one shape that every error of the API has: `{ errors: [{ message }] }`. */
export const errorResponse = (status: number, message: string = STATUS_CODES[status] ?? 'Error'): Response =>
  Response.json({ errors: [{ message }] }, { status })

/**
 * What a caught error may tell the world. Below 500 it was made for the one who asked, so its message is
 * shown; anything else is `Something went wrong.`, and `isOurs` asks for a line in the log.
 */
export function describeError(error: unknown): { status: number; message: string; isOurs: boolean } {
  const name = isNamed(error) ? error.name : undefined
  if (name === 'SyntaxError') return { status: 400, message: 'Invalid JSON', isOurs: false }
  if (name === 'URIError') return { status: 400, message: 'The address is malformed', isOurs: false }
  const status = statusOf(error)
  if (status < 500 && isNamed(error)) return { status, message: String(error.message), isOurs: false }
  return { status: 500, message: 'Something went wrong.', isOurs: true }
}

/**
 * Brings an error answer of another shape (Payload's `{ message }`, plain text, no body) into the one shape. A picture
 * that says what is wrong stays one, since it is asked for where only a picture is seen.
 */
export async function inOneShape(response: Response): Promise<Response> {
  if (response.status < 400 || response.headers.get('Content-Type')?.startsWith('image/')) return response
  const body = await response.text()
  const parsed = parse(body)
  if (parsed && 'errors' in parsed && Array.isArray(parsed.errors)) return rebuilt(response, body)
  const message =
    parsed && 'message' in parsed && typeof parsed.message === 'string' ? parsed.message : undefined
  const fallback = STATUS_CODES[response.status] ?? 'Error'
  return rebuilt(response, JSON.stringify({ errors: [{ message: message ?? fallback }] }))
}

/** An error made elsewhere (another realm, another copy of a library) is one by its name. */
const isNamed = (error: unknown): error is { name: string; message: unknown } =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  typeof error.name === 'string' &&
  'message' in error

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

function parse(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function rebuilt(response: Response, body: string): Response {
  const headers = new Headers(response.headers)
  headers.delete('Content-Length')
  headers.delete('Content-Encoding')
  if (!headers.get('Content-Type')?.includes('json')) headers.set('Content-Type', 'application/json')
  return new Response(body, { status: response.status, headers })
}

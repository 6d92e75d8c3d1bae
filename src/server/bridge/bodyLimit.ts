/** Says in whole megabytes (or bytes, below one) what a body may weigh. */
export const tooLarge = (limit: number): Error =>
  Object.assign(new Error(`The request is too large: at most ${readable(limit)} are taken`), { status: 413 })

/**
 * The same request, whose body breaks off with an error of status 413 once it is longer than `limit` bytes.
 * `wasExceeded` tells afterwards, since a reader may have wrapped or swallowed that error.
 */
export function withBodyLimit(
  request: Request,
  limit: number,
): { request: Request; wasExceeded: () => boolean } {
  if (!request.body) return { request, wasExceeded: () => false }
  let received = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.byteLength
      if (received > limit) controller.error(tooLarge(limit))
      else controller.enqueue(chunk)
    },
  })
  const init: RequestInit & { duplex: 'half' } = { body: request.body.pipeThrough(counter), duplex: 'half' }
  return { request: new Request(request, init), wasExceeded: () => received > limit }
}

const megabyte = 1024 * 1024

const readable = (bytes: number): string =>
  bytes >= megabyte ? `${Math.floor(bytes / megabyte)} MB` : `${bytes} bytes`

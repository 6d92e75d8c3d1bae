import { createServer, type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

/** An HTTP server around an app. What is not even HTTP, or has too many headers, is answered in words too. */
export function httpServer(app: RequestListener): Server {
  const server = createServer(
    { requestTimeout: 300_000, headersTimeout: 30_000, keepAliveTimeout: 65_000 },
    app,
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else
      socket.end(
        refusal(
          error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400,
        ),
      )
  })
  return server
}

function refusal(status: number): string {
  const body = JSON.stringify({ errors: [{ message: STATUS_CODES[status] }] })
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n')
}

/**
 * Listens.
 * @returns the port that was taken (of use where `port` is 0).
 * @throws Error of one line if the port is taken or may not be used.
 */
export async function listen(
  server: Server,
  { port, host }: { port: number; host?: string | undefined },
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(reason(error, port, host))))
    server.listen({ port, host }, resolve)
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}

function reason(error: NodeJS.ErrnoException, port: number, host = ''): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what listens there, or set PORT to another one`
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user: set PORT to one above 1023`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return `HOST "${host}" is no address of this machine: leave it out to listen on all of them`
  }
  return `Listening on port ${port} failed: ${error.message}`
}

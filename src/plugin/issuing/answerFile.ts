import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { create as contentDisposition } from 'content-disposition'
import type { PayloadRequest } from 'payload'
import type { HandedFile } from '../../issuing/index.js'

/**
 * Hands a file out: streamed, with a name for people, and a tag by which a browser that has it asks for nothing but
 * whether it changed. Scripts in it find nothing to do.
 */
export async function answerFile({
  req,
  file: { content, mimeType, name, tag, isDraft },
  status = 200,
}: {
  req: PayloadRequest
  file: HandedFile
  /** @default 200 */
  status?: number
}): Promise<Response> {
  const etag = `"${tag}"`
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': isDraft ? 'private, no-store' : 'public, no-cache',
    'Content-Type': mimeType,
    'Content-Disposition': contentDisposition(name, { type: isDownload(req) ? 'attachment' : 'inline' }),
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Cookie, Authorization',
  })
  if (isKnown(req.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  if (Buffer.isBuffer(content)) {
    headers.set('Content-Length', String(content.length))
    return new Response(new Uint8Array(content), { status, headers })
  }
  const file = await open(content.path)
  try {
    const { size } = await file.stat()
    headers.set('Content-Length', String(size))
    return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, { status, headers })
  } catch (error) {
    await file.close()
    throw error
  }
}

/**
 * Finds a file and hands it out; undefined where there is none. One that is gone before it is opened, since old
 * drawings are removed and uploads replaced, is found or made once more.
 */
export async function answerFound({
  req,
  find,
}: {
  req: PayloadRequest
  find: () => Promise<HandedFile | undefined>
}): Promise<Response | undefined> {
  const answer = async () => {
    const file = await find()
    return file && (await answerFile({ req, file }))
  }
  return await answer().catch((error: unknown) => {
    if (isGone(error)) return answer()
    throw error
  })
}

const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const isDownload = ({ query }: PayloadRequest): boolean => query.download !== undefined

const isKnown = (header: string | null, etag: string): boolean =>
  (header ?? '').split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')))

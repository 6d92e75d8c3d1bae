import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { PayloadRequest, TypeWithID } from 'payload'

/** An upload as it is kept: its file's name says where its bytes are. */
export type Uploaded = TypeWithID & { filename?: string | null; mimeType?: string | null }

/** The bytes of an upload's file, from the disk or from where the collection's storage adapter keeps it. */
export async function readUpload({
  req,
  collection,
  doc,
}: {
  req: PayloadRequest
  collection: string
  doc: Uploaded
}): Promise<Buffer | undefined> {
  const upload = req.payload.collections[collection]?.config.upload
  if (!upload || !doc.filename) return undefined
  for (const handler of upload.handlers ?? []) {
    const params = { collection, filename: doc.filename }
    const response = await handler(req, { doc, params })
    if (response instanceof Response) {
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
    }
  }
  const file = uploadPath({ staticDir: upload.staticDir ?? collection, filename: doc.filename })
  return await readFile(file).catch(() => undefined)
}

/** Where an upload's file is on the disk; never outside its folder. */
export const uploadPath = ({ staticDir, filename }: { staticDir: string; filename: string }): string =>
  resolve(staticDir, basename(filename))

import { createHash, randomUUID } from 'node:crypto'
import type { File, Payload, PayloadRequest, Where } from 'payload'
import { uploadsSlug } from '../../../collections/index.js'
import { endingOf } from '../../certificates/index.js'
import { type ID, inTurn } from '../../plans/index.js'
import type { RowFile } from '../plan/index.js'

/** A dropped file as it is kept until its plan is carried out. */
export type Staged = {
  id: ID
  plan: string
  originalName: string
  sha256?: string | null
  filename: string
  mimeType: string
  filesize: number
}

type Staging = {
  req: PayloadRequest
  plan: ID
  file: Pick<File, 'data' | 'name'>
  /** What it is, by its bytes. */
  mimeType: string
}

/**
 * Keeps a dropped file under a name that says nothing; what it was called is remembered beside it. The same bytes are
 * kept once.
 */
export async function stageFile(staging: Staging): Promise<{ staged: Staged; isKnown: boolean }> {
  const { req, plan, file } = staging
  const sha256 = createHash('sha256').update(file.data).digest('hex')
  return await inTurn(`stage:${plan}:${sha256}`, async () => {
    const and: Where[] = [{ plan: { equals: String(plan) } }, { sha256: { equals: sha256 } }]
    const known = await req.payload.db.findOne<Staged>({ collection: uploadsSlug, where: { and } })
    if (known) return { staged: known, isKnown: true }
    return { staged: await keep({ ...staging, sha256 }), isKnown: false }
  })
}

async function keep({ req, plan, file, mimeType, sha256 }: Staging & { sha256: string }): Promise<Staged> {
  const {
    id,
    filename,
    mimeType: kept,
    filesize,
  } = await req.payload.create({
    collection: uploadsSlug,
    data: {
      plan: String(plan),
      originalName: file.name,
      sha256,
    },
    file: {
      data: file.data,
      mimetype: mimeType,
      name: `${randomUUID()}.${endingOf(mimeType) ?? 'bin'}`,
      size: file.data.length,
    },
    depth: 0,
    overrideAccess: true,
  })
  return { id, plan: String(plan), originalName: file.name, sha256, filename, mimeType: kept, filesize }
}

/** Throws a dropped file away. */
export async function unstageFile({ payload, id }: { payload: Payload; id: ID }): Promise<void> {
  await payload.delete({ collection: uploadsSlug, id, overrideAccess: true })
}

/** A dropped file, as its row names it. */
export const rowFile = ({ id, originalName, mimeType, filesize }: Staged): RowFile => ({
  upload: id,
  name: originalName,
  mimeType,
  size: filesize,
})

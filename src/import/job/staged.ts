import { createHash, randomUUID } from 'node:crypto'
import type { File, PayloadRequest, Where } from 'payload'
import { readUpload, sourcesSlug, type Uploaded } from '../../../collections/index.js'
import { type ID, inTurn, refused } from '../../plans/index.js'

/** A dropped file as it is kept until its import is over. */
type Staged = Uploaded & { path: string; sha256?: string | null; filesize?: number | null }

type Place = { req: PayloadRequest; plan: ID }

/** Stands before the bytes of each: Payload would take pictures apart, and refuse those that are damaged. */
const cover = Buffer.from('laurel-source:1\n')

/** Files of one import. */
const mostFiles = 20_000

/**
 * Keeps a dropped file under the path that it was dropped with; one of the same path takes its place.
 * @throws what `isRefused` knows, where there are too many
 */
export async function stageSource({
  req,
  plan,
  path,
  data,
}: Place & { path: string; data: Buffer }): Promise<void> {
  const { payload } = req
  const sha256 = createHash('sha256').update(data).digest('hex')
  await inTurn(`source:${plan}:${path}`, async () => {
    const and: Where[] = [{ plan: { equals: String(plan) } }, { path: { equals: path } }]
    const before = await payload.db.findOne<Staged>({ collection: sourcesSlug, where: { and } })
    if (before?.sha256 === sha256) return
    const where = { plan: { equals: String(plan) } }
    const { totalDocs } = await payload.db.count({ collection: sourcesSlug, where })
    if (totalDocs >= mostFiles) throw refused({ code: 'tooManyFiles', values: { most: mostFiles } })
    await payload.create({
      collection: sourcesSlug,
      data: { plan: String(plan), path, sha256 },
      file: covered(data),
      depth: 0,
      overrideAccess: true,
    })
    if (before) await payload.delete({ collection: sourcesSlug, id: before.id, overrideAccess: true })
  })
}

/** The paths of the files that were dropped, in order. */
export async function stagedPaths({ req, plan }: Place): Promise<string[]> {
  const { docs } = await req.payload.db.find<Staged>({
    ...ofPlan(plan),
    select: { path: true },
  })
  return docs.map(({ path }) => path)
}

/** The files that were dropped, their bytes when they are wanted. */
export async function stagedSources({
  req,
  plan,
}: Place): Promise<{ path: string; size: number; bytes: () => Promise<Buffer> }[]> {
  const { docs } = await req.payload.db.find<Staged>(ofPlan(plan))
  return docs.map((doc) => ({
    path: doc.path,
    size: Math.max(0, (doc.filesize ?? 0) - cover.length),
    bytes: async () => {
      const data = await readUpload({ req, collection: sourcesSlug, doc })
      if (!data) throw refused({ code: 'fileGone' })
      return data.subarray(cover.length)
    },
  }))
}

const covered = (bytes: Buffer): File => {
  const data = Buffer.concat([cover, bytes])
  return { data, mimetype: 'application/octet-stream', name: `${randomUUID()}.bin`, size: data.length }
}

const ofPlan = (plan: ID) => ({
  collection: sourcesSlug,
  where: { plan: { equals: String(plan) } },
  sort: 'path',
  limit: 0,
  pagination: false,
})

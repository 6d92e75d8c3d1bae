import type { Endpoint, PayloadRequest, Where } from 'payload'
import {
  type Resolved,
  readID,
  readUpload,
  sourcesSlug,
  type Uploaded,
  uploadsSlug,
} from '../../../collections/index.js'
import { forStaff, notFound } from './guard.js'
import { planOf } from './planOf.js'

type Listed = {
  id: string | number
  originalName?: string | null
  path?: string | null
  filesize?: number | null
}

/** `GET /api/plans/:id/files`: the names of the dropped files that wait, for staff alone. */
export const stagedFilesEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/:id/files',
  method: 'get',
  handler: forStaff(resolved, async (req) => {
    const plan = await planOf({ req, resolved })
    if (!plan) return notFound(req)
    const { docs } = await req.payload.db.find<Listed>({
      collection: plan.kind === 'import' ? sourcesSlug : uploadsSlug,
      where: { plan: { equals: String(plan.id) } },
      sort: ['createdAt', 'id'],
      limit: 0,
      pagination: false,
    })
    const files = docs.map(({ id, originalName, path, filesize }) => ({
      id,
      name: originalName ?? path,
      size: filesize,
    }))
    return Response.json({ files })
  }),
})

/** `GET /api/plans/:id/files/:file`: a dropped file that waits to become a certificate's, for staff alone. */
export const stagedFileEndpoint = (resolved: Resolved): Omit<Endpoint, 'root'> => ({
  path: '/:id/files/:file',
  method: 'get',
  handler: forStaff(resolved, async (req) => {
    const doc = await stagedOf(req)
    const data = doc && (await readUpload({ req, collection: uploadsSlug, doc }))
    if (!doc || !data) return notFound(req)
    return new Response(new Uint8Array(data), {
      headers: {
        'Content-Type': doc.mimeType ?? 'application/octet-stream',
        'Content-Length': String(data.length),
        'Cache-Control': 'private, max-age=3600',
        'Content-Disposition': 'inline',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
})

async function stagedOf({ payload, routeParams }: PayloadRequest): Promise<Uploaded | undefined> {
  const id = readID({ payload, collection: uploadsSlug, value: routeParams?.file })
  if (id === undefined) return undefined
  const where: Where = {
    and: [{ id: { equals: id } }, { plan: { equals: String(routeParams?.id ?? '') } }],
  }
  const found = await payload.db.findOne<Uploaded>({ collection: uploadsSlug, where })
  return found ?? undefined
}

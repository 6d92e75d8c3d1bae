import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'

type ID = string | number

/** A template as it is kept, relations as ids. */
export type Template = {
  id: ID
  role?: ID | null
  year?: number | null
  isDefault?: boolean | null
  version: number
  design?: unknown
  background?: ID | null
  pictures?: ID[] | null
}

/** All templates, those that were changed last first. */
export async function loadTemplates({
  req,
  resolved,
}: {
  req: PayloadRequest
  resolved: Resolved
}): Promise<Template[]> {
  const { docs } = await req.payload.find({
    collection: resolved.slugs.templates,
    depth: 0,
    pagination: false,
    limit: 1000,
    sort: ['-updatedAt', 'id'],
    overrideAccess: true,
    select: {
      role: true,
      year: true,
      isDefault: true,
      version: true,
      design: true,
      ...(resolved.has.media ? { background: true, pictures: true } : {}),
    },
  })
  return docs.map((doc) => ({ version: 1, ...(doc as Partial<Template> & { id: ID }) }))
}

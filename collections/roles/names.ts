import type { PayloadRequest } from 'payload'
import { defaultLocale } from '../fields/index.js'
import type { Resolved } from '../resolved.js'

type ID = string | number

/** The names of roles in the default language, by id. */
export async function roleNames({
  req,
  resolved,
  ids,
}: {
  req: PayloadRequest
  resolved: Resolved
  ids: (ID | null | undefined)[]
}): Promise<Map<ID, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))]
  if (!wanted.length) return new Map()
  const { docs } = await req.payload.find({
    collection: resolved.slugs.roles,
    where: { id: { in: wanted } },
    locale: defaultLocale(req),
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, String(name ?? '')]))
}

import { idOf } from '../../../collections/index.js'
import type { ID, Making } from '../../plans/index.js'
import type { StoredCertificate } from '../existing/index.js'

/** An award that some have who have no file for it yet. */
type Lacking = { role: ID; year?: number; count: number }

/** The newest certificates tell what a community is at; looking at more would take longer each year. */
const newest = 2000
const mostAwards = 4

/**
 * Roles and years in which people have no file yet, among the newest certificates; those who lack most first. Two
 * kinds of query, both over an index: the newest certificates, and how many of one role and year lack a file.
 */
export async function lackingFiles({ req: { payload }, resolved }: Making): Promise<Lacking[]> {
  const { slugs, has } = resolved
  const { docs } = await payload.db.find<StoredCertificate>({
    collection: slugs.certificates,
    where: {},
    select: {
      role: true,
      year: true,
      status: true,
      filename: true,
      sourceURL: true,
      ...(has.groups && { group: true }),
      ...(has.projects && { project: true }),
    },
    sort: '-createdAt',
    limit: newest,
    pagination: false,
  })
  const found = countLacking(docs)
  return await Promise.all(
    found.slice(0, mostAwards).map(async ({ role, year }) => {
      const { totalDocs } = await payload.db.count({
        collection: slugs.certificates,
        where: {
          and: [
            { role: { equals: role } },
            { year: { equals: year ?? null } },
            { status: { in: ['active', 'draft'] } },
            { filename: { exists: false } },
            { sourceURL: { exists: false } },
            ...(has.groups ? [{ group: { exists: false } }] : []),
            ...(has.projects ? [{ project: { exists: false } }] : []),
          ],
        },
      })
      return { role, ...(year ? { year } : {}), count: totalDocs }
    }),
  )
}

/** Counts who lacks a file by role and year, leaving out what is for a group or project. */
export function countLacking(certificates: StoredCertificate[]): Lacking[] {
  const found = new Map<string, Lacking>()
  for (const { role, year, status, filename, sourceURL, group, project } of certificates) {
    const id = idOf(role)
    const isOpen = status === 'active' || status === 'draft'
    if (id === undefined || !isOpen || filename || sourceURL || idOf(group) || idOf(project)) continue
    const key = `${id}:${year ?? ''}`
    const count = (found.get(key)?.count ?? 0) + 1
    found.set(key, { role: id, ...(year ? { year } : {}), count })
  }
  return [...found.values()].sort((one, other) => other.count - one.count)
}

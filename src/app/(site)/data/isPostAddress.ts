import type { Where } from 'payload'
import { runningPayload } from './payload.js'

/** Whether a post is published at this address, or was once. */
export async function isPostAddress(slug: string): Promise<boolean> {
  const payload = await runningPayload()
  const where: Where[] = [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }]
  for (const condition of where) {
    const { totalDocs } = await payload.count({
      collection: 'posts',
      where: condition,
      overrideAccess: false,
    })
    if (totalDocs > 0) return true
  }
  return false
}

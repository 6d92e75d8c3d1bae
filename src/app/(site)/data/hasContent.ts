import type { Where } from 'payload'
import { runningPayload } from './payload.js'

type Address = { pathname: string; isPreview: boolean }

/**
 * Whether there is a page at an address: the home page, a post that is published there or once was, a preview
 * (whose page knows who may see it).
 * @throws Error if the database does not answer.
 */
export async function hasContent({ pathname, isPreview }: Address): Promise<boolean> {
  const slug = /^\/posts\/([^/]+)$/.exec(pathname)?.[1]
  if (slug && !isPreview) return await isPostAddress(decoded(slug))
  await askDatabase()
  return pathname === '/' || slug !== undefined
}

async function askDatabase(): Promise<void> {
  const payload = await runningPayload()
  await payload.findGlobal({ slug: 'settings', depth: 0, select: { publicURL: true }, overrideAccess: false })
}

async function isPostAddress(slug: string): Promise<boolean> {
  const payload = await runningPayload()
  const conditions: Where[] = [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }]
  for (const where of conditions) {
    const { totalDocs } = await payload.count({ collection: 'posts', where, overrideAccess: false })
    if (totalDocs > 0) return true
  }
  return false
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

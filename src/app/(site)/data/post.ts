import { cache } from 'react'
import { runningPayload } from './payload.js'
import { pictureSelect } from './picture.js'
import { type FoundPost, type PostSummary, summaryOf, summarySelect } from './posts.js'
import { staffMember } from './viewer.js'

export type Heading = { level: number; text: string; id: string }

/** A post with everything that its page shows. */
export type Post = PostSummary & {
  html: string | null
  headings: Heading[]
  keywords: string[]
  byline: string | null
  authors: { id: string | number; name: string; github: string | null; website: string | null }[]
  publishedAt: string | null
  updatedAt: string
  related: PostSummary[]
  /** Where staff edits it; null for everybody else. */
  editURL: string | null
}

type FoundWhole = FoundPost & {
  html?: string | null
  headings?: Heading[] | null
  keywords?: string[] | null
  byline?: string | null
  authors?: unknown[] | null
  related?: unknown[] | null
  updatedAt: string
}

/**
 * The published post at an address; with `isPreview`, and for signed-in staff only, its newest draft.
 * Undefined where there is none.
 */
export const findPost = cache(
  async (slug: string, locale: string, isPreview: boolean): Promise<Post | undefined> => {
    const payload = await runningPayload()
    const user = isPreview ? await staffMember() : undefined
    const { docs } = await payload.find({
      collection: 'posts',
      where: { slug: { equals: slug } },
      draft: Boolean(user),
      user,
      locale,
      limit: 1,
      pagination: false,
      depth: 1,
      select: {
        ...summarySelect,
        html: true,
        headings: true,
        keywords: true,
        byline: true,
        authors: true,
        related: true,
        updatedAt: true,
      },
      populate: {
        media: pictureSelect,
        people: { name: true, github: true, website: true },
        posts: summarySelect,
      },
      overrideAccess: false,
    })
    const [found] = docs as FoundWhole[]
    return (
      found && wholeOf(found, user ? `${payload.config.routes.admin}/collections/posts/${found.id}` : null)
    )
  },
)

/** The address to which a post has moved from this one. */
export async function findMovedTo(slug: string): Promise<string | undefined> {
  const payload = await runningPayload()
  const { docs } = await payload.find({
    collection: 'posts',
    where: { formerSlugs: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
  })
  const [found] = docs as { slug?: string }[]
  return found?.slug
}

const wholeOf = (found: FoundWhole, editURL: string | null): Post => ({
  ...summaryOf(found),
  html: found.html || null,
  headings: found.headings ?? [],
  keywords: found.keywords ?? [],
  byline: found.byline || null,
  authors: (found.authors ?? []).filter(isAuthor).map(({ id, name, github, website }) => ({
    id,
    name,
    github: github || null,
    website: website || null,
  })),
  publishedAt: found.publishedAt || null,
  updatedAt: found.updatedAt,
  related: (found.related ?? []).filter(isPost).map(summaryOf),
  editURL,
})

type FoundAuthor = { id: string | number; name: string; github?: string | null; website?: string | null }

const isAuthor = (value: unknown): value is FoundAuthor =>
  typeof value === 'object' && value !== null && 'name' in value && Boolean(value.name)

const isPost = (value: unknown): value is FoundPost =>
  typeof value === 'object' && value !== null && 'slug' in value && Boolean(value.slug)

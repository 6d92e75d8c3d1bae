import { cache } from 'react'
import { runningPayload } from './payload.js'
import { type Picture, pictureOf, pictureSelect } from './picture.js'

/** How many posts stand on a page. */
const perPage = 9

/** What a list shows of a post. */
export type PostSummary = {
  id: string | number
  slug: string
  title: string
  description: string | null
  date: string | null
  tags: string[]
  cover: Picture | undefined
  coverURL: string | null
  /** The languages published. */
  locales: string[]
}

/** A post as a query with `summarySelect` and depth 1 gives it. */
export type FoundPost = {
  id: string | number
  slug: string
  title?: string | null
  description?: string | null
  publishedAt?: string | null
  dateline?: string | null
  tags?: string[] | null
  cover?: unknown
  coverURL?: string | null
  locales?: string[] | null
}

export const summarySelect = {
  slug: true,
  title: true,
  description: true,
  publishedAt: true,
  dateline: true,
  tags: true,
  cover: true,
  coverURL: true,
  locales: true,
} as const

/** A page of the published posts, newest first. */
export const findPosts = cache(async (locale: string, page: number) => {
  const payload = await runningPayload()
  const { docs, totalPages } = await payload.find({
    collection: 'posts',
    locale,
    page,
    limit: perPage,
    depth: 1,
    sort: ['-publishedAt', 'id'],
    select: summarySelect,
    populate: { media: pictureSelect },
    overrideAccess: false,
  })
  return { posts: docs.map((doc) => summaryOf(doc as FoundPost)), pages: totalPages }
})

export const summaryOf = (post: FoundPost): PostSummary => ({
  id: post.id,
  slug: post.slug,
  title: post.title || post.slug,
  description: post.description || null,
  date: post.dateline || post.publishedAt || null,
  tags: post.tags ?? [],
  cover: pictureOf(post.cover),
  coverURL: post.coverURL || null,
  locales: post.locales ?? [],
})

import type { Payload, Where } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { contentHash } from '../plan/index.js'
import type { DocumentID } from './work.js'

/** A post with all its languages, as the panel shows it: an unpublished draft goes before what is published. */
export type StoredPost = { id: DocumentID; [field: string]: unknown }

type Reading = { payload: Payload; resolved: Resolved }

/** Where each post came from, and by what it is found. */
export const readPostSources = (reading: Reading): Promise<StoredPost[]> =>
  find({
    ...reading,
    where: {},
    select: { title: true, slug: true, formerSlugs: true, publishedAt: true, source: true },
  })

/** Everything that an import writes in these posts. */
export const readPosts = ({ ids, ...reading }: Reading & { ids: DocumentID[] }): Promise<StoredPost[]> =>
  find({ ...reading, where: { id: { in: ids } }, select: allWritten })

/** The same for one. */
export const readPost = async ({
  id,
  ...reading
}: Reading & { id: DocumentID }): Promise<StoredPost | undefined> =>
  (await readPosts({ ...reading, ids: [id] }))[0]

/** One as the public sees it, all its languages; undefined where it was never published, or is no more. */
export async function readPublished({
  payload,
  resolved,
  id,
}: Reading & { id: DocumentID }): Promise<StoredPost | undefined> {
  const { docs } = await payload.find({
    collection: resolved.slugs.posts,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    select: allWritten,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}

/** The hash by which an editor's work is told from an import's: of what an import writes in one language. */
export const hashOfPost = ({ post, locale }: { post: StoredPost; locale: string }): string =>
  contentHash(
    Object.fromEntries([
      ...localized.map((field) => [field, inLocale(post[field], locale)] as const),
      ['publishedAt', dateOf(post.publishedAt)] as const,
    ]),
  )

/** The languages in which a post says anything. */
export const languagesOf = ({ title, content }: StoredPost): string[] => [
  ...new Set(
    [title, content].flatMap((value) =>
      isByLocale(value) ? Object.keys(value).filter((locale) => value[locale]) : [],
    ),
  ),
]

/** A localized value in one language; where the host has no languages, the value itself. */
export const inLocale = (value: unknown, locale: string): unknown =>
  isByLocale(value) ? value[locale] : value

const localized = [
  'title',
  'description',
  'tags',
  'keywords',
  'byline',
  'dateline',
  'cover',
  'coverURL',
  'content',
] as const

const allWritten = Object.fromEntries(
  [...localized, 'publishedAt', 'slug', 'formerSlugs', 'source'].map((field) => [field, true] as const),
)

/** A post whose making was cut off before its first version was written is there, too. */
async function find({ payload, resolved, where, select }: Finding): Promise<StoredPost[]> {
  const options = {
    collection: resolved.slugs.posts,
    where,
    select,
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const { docs: latest } = await payload.find({ ...options, draft: true })
  const { docs: own } = await payload.find(options)
  const found = new Set(latest.map(({ id }) => id))
  return [...latest, ...own.filter(({ id }) => !found.has(id))]
}

type Finding = Reading & { where: Where; select: Record<string, true> }

/** Content has a `root`; what has none and is no list is a value by language. */
const isByLocale = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !('root' in value)

const dateOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

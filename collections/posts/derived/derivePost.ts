import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../resolved.js'
import { keys, type ReferenceKey } from '../../upkeep/keys.js'
import { withheldKey } from '../withhold.js'
import { deriveText } from './deriveText.js'
import { hiddenPeople, unpublishedPosts } from './notPublic.js'

type ID = string | number

/** A post as the database holds it: a localized field is an object by language. */
export type PublishedPost = {
  id: ID
  updatedAt: string
  authors?: ID[] | null
  related?: ID[] | null
  [field: string]: unknown
}

export type DerivedPost = {
  fields: Record<string, unknown>
  /** What the post shows, by key. */
  shows: ReferenceKey[]
}

/** All derived fields of a published post, in every language it has. `locales` is empty where the host has none. */
export async function derivePost({
  req,
  resolved,
  post,
  locales,
}: {
  req: PayloadRequest
  resolved: Resolved
  post: PublishedPost
  locales: string[]
}): Promise<DerivedPost> {
  const languages = locales.length ? locales : [undefined]
  const made = await Promise.all(
    languages.map(async (locale) => ({
      locale,
      ...(await deriveText({ req, resolved, content: inLanguage(post.content, locale), locale })),
    })),
  )
  const byLanguage = (field: 'html' | 'markdown' | 'headings') =>
    locales.length
      ? Object.fromEntries(made.map(({ locale, text }) => [locale, text[field]]))
      : made[0]?.text[field]
  const people = await hiddenPeople({ req, resolved, ids: post.authors ?? [] })
  const related = await unpublishedPosts({ req, resolved, ids: post.related ?? [] })
  return {
    fields: {
      html: byLanguage('html'),
      markdown: byLanguage('markdown'),
      headings: byLanguage('headings'),
      locales: locales.filter((locale) => Boolean(inLanguage(post.title, locale))),
      ...(people.missing.length
        ? { authors: post.authors?.filter((id) => !people.missing.includes(id)) }
        : {}),
      withheld: [
        ...new Set([
          ...people.hidden.map((id) => withheldKey('people', id)),
          ...related.map((id) => withheldKey('posts', id)),
          ...made.flatMap(({ withheld }) => withheld),
        ]),
      ],
    },
    shows: [
      ...made.flatMap(({ shows }) => shows),
      ...(post.authors ?? []).map((id) => keys.author(id)),
      ...(post.related ?? []).map((id) => keys.post(id)),
    ],
  }
}

function inLanguage(value: unknown, locale: string | undefined): unknown {
  if (!locale) return value
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[locale] : undefined
}

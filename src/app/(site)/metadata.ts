import type { Metadata } from 'next'
import type { Community } from './data/community.js'
import type { Post } from './data/post.js'
import { hrefIn, type Speech } from './locale.js'

type Addressed = {
  path: string
  speech: Speech
  published: readonly string[]
  page?: number
  query?: Record<string, string | number | undefined>
}

/** The address of a page for search engines, and its addresses in other languages. */
export function alternates({ path, speech, published, page, query }: Addressed): Metadata['alternates'] {
  const href = (locale: string) => hrefIn({ path, locale, locales: speech.locales, page, query })
  const [first] = published
  return {
    canonical: href(published.includes(speech.locale) ? speech.locale : (first ?? speech.locale)),
    languages:
      published.length > 1 && first
        ? {
            ...Object.fromEntries(published.map((locale) => [locale.replace('_', '-'), href(locale)])),
            'x-default': href(
              published.includes(speech.locales[0] ?? '') ? (speech.locales[0] ?? first) : first,
            ),
          }
        : undefined,
  }
}

/** The picture that stands for a post where it is shared. */
export function sharedPicture({ cover, coverURL }: Pick<Post, 'cover' | 'coverURL'>) {
  const shared = cover?.sizes?.cover?.url ? cover.sizes.cover : cover
  const url = shared?.url ?? coverURL
  if (!url) return undefined
  return {
    url,
    width: shared?.width ?? undefined,
    height: shared?.height ?? undefined,
    alt: cover?.alt ?? undefined,
  }
}

/** A post as schema.org describes an article. */
export function articleData(args: {
  post: Post
  community: Community
  base: URL
  url: string
  locale: string
}) {
  const { post, community, base, url, locale } = args
  const picture = sharedPicture(post)
  const absolute = (address: string) => new URL(address, base).href
  const authors = post.authors.map(({ name, github, website }) => ({
    '@type': 'Person',
    name,
    url: website ?? (github ? `https://github.com/${github}` : undefined),
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: post.title,
    description: post.description ?? undefined,
    inLanguage: locale.replace('_', '-'),
    url: absolute(url),
    mainEntityOfPage: absolute(url),
    datePublished: post.publishedAt ?? post.date ?? undefined,
    dateModified: post.updatedAt,
    image: picture ? absolute(picture.url) : undefined,
    keywords: post.keywords.length ? post.keywords : undefined,
    author: authors.length ? authors : { '@type': 'Organization', name: post.byline ?? community.name },
    publisher: {
      '@type': 'Organization',
      name: community.name,
      logo: community.logo?.url ? absolute(community.logo.url) : undefined,
    },
  }
}

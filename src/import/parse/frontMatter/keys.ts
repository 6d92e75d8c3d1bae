import type { Json } from '../types.js'
import type { FrontMatterEntry } from './entry.js'

/**
 * The keys in use for each field of a post, the better key first, as Hugo, Jekyll, Docusaurus, Astro, Zola and their
 * themes have them. Letter case, `-` and `_` make no difference: `featured_image` is `featuredImage`.
 */
export const keysOf = {
  title: ['title', 'linktitle', 'pagetitle', 'headline'],
  description: ['description', 'summary', 'excerpt', 'subtitle', 'desc', 'abstract'],
  date: 'createtime date publishdate publishedat publisheddate datepublished published pubdate pubdatetime created createdat createdate postdate'.split(
    ' ',
  ),
  byline: ['author', 'authors', 'byline', 'writer', 'writers'],
  image:
    'image snapshot cover images coverimage coverurl thumbnail thumb featuredimage featureimage heroimage hero banner teaser overlayimage ogimage socialimage img resources'.split(
      ' ',
    ),
  slug: ['slug'],
  address: ['url', 'permalink', 'path'],
  formerSlugs: ['aliases', 'alias', 'redirectfrom', 'redirects'],
  section: ['section'],
  tags: ['tag', 'tags', 'categories', 'category', 'topics', 'topic'],
  keywords: ['keywords', 'keyword'],
  isDraft: ['draft', 'isdraft', 'published'],
} satisfies Record<string, string[]>

export type Field = keyof typeof keysOf

/** Groups whose keys count as the post's own: Hugo's `params`, Zola's `extra` and `taxonomies`, and the like. */
const groups = new Set(['params', 'extra', 'taxonomies', 'seo', 'header', 'opengraph'])

/** Entries with the keys of such groups beside the others, named `params.image`. */
export function withGroups(entries: FrontMatterEntry[]): FrontMatterEntry[] {
  const opened = (entry: FrontMatterEntry) =>
    groups.has(entry.key.toLowerCase()) && isGroup(entry.value) ? entry.value : undefined
  return [
    ...entries.filter((entry) => !opened(entry)),
    ...entries.flatMap((entry) =>
      Object.entries(opened(entry) ?? {}).map(([key, value]) => ({
        key: `${entry.key}.${key}`,
        value,
        line: entry.line,
      })),
    ),
  ]
}

/** A key as the table has it. */
export const plainKey = (key: string): string => {
  const [group = '', ...rest] = key.toLowerCase().split('.')
  return (groups.has(group) && rest.length ? rest.join('.') : key.toLowerCase()).replace(/[-_\s]/g, '')
}

export const isGroup = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

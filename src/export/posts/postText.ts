import type { RenderData } from '../../richtext/index.js'
import { lexicalToExact } from '../../richtext/index.js'
import { yaml } from '../formats/json.js'
import type { Names } from '../reading/names.js'
import type { Pictures } from './mediaAddress.js'

export type PostText = {
  /** What the post says in this language. */
  values: Record<string, unknown>
  locale: string | undefined
  names: Names
  pictures: Pictures
  /** What its rosters and partners show today. */
  data: RenderData
  embedHosts?: string[]
}

/**
 * A post in one language as Markdown with front matter: what any site generator knows under its usual names, what
 * Laurel alone knows under `laurel`.
 */
export function postText({ values, locale, names, pictures, data, embedHosts }: PostText): string {
  const { content, ...fields } = values
  const body = content
    ? lexicalToExact({
        content,
        data: { ...data, media: pictures.items },
        media: pictures.idOf,
        locale,
        embedHosts,
      })
    : ''
  return `---\n${yaml(frontMatter({ fields, locale, names, pictures }))}---\n${body && `\n${body}`}`
}

function frontMatter({
  fields,
  locale,
  names,
  pictures,
}: Pick<PostText, 'locale' | 'names' | 'pictures'> & { fields: Record<string, unknown> }): Record<
  string,
  unknown
> {
  const { id, createdAt, _status, ...own } = fields
  const known = Object.entries(frontMatterKeys).flatMap(([key, field]) => {
    const value = told({ field, value: own[field], names, pictures })
    return value === undefined ? [] : [[key, value] as const]
  })
  const rest = Object.entries(own).filter(([field]) => !Object.values(frontMatterKeys).includes(field))
  const laurel = { id, ...(locale === undefined ? {} : { locale }), ...(createdAt ? { createdAt } : {}) }
  return {
    ...Object.fromEntries(known),
    ...(_status === 'draft' ? { draft: true } : {}),
    laurel: { ...laurel, ...(rest.length ? { fields: Object.fromEntries(rest) } : {}) },
  }
}

/** How the fields of a post are called in front matter. */
export const frontMatterKeys: Record<string, string> = {
  title: 'title',
  description: 'description',
  date: 'publishedAt',
  dateline: 'dateline',
  author: 'byline',
  authors: 'authors',
  tags: 'tags',
  keywords: 'keywords',
  section: 'section',
  slug: 'slug',
  formerSlugs: 'formerSlugs',
  image: 'coverURL',
  cover: 'cover',
  related: 'related',
  source: 'source',
}

type Telling = Pick<PostText, 'names' | 'pictures'> & { field: string; value: unknown }

/** A value as a person reads it: documents with what they are called beside the id, pictures by their files. */
function told({ field, value, names: { people, posts }, pictures }: Telling): unknown {
  if (field === 'cover') return pictures.addressOf(value) ?? value
  if (field === 'authors') return called(value, (id) => ({ name: people.get(id)?.name }))
  if (field === 'related') return called(value, (id) => ({ slug: posts.get(id) }))
  return value
}

const called = (ids: unknown, tell: (id: string) => Record<string, unknown>): unknown =>
  Array.isArray(ids) ? ids.map((id) => ({ id, ...tell(String(id)) })) : undefined

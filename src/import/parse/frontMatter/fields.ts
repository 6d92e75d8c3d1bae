import { type Say, say } from '../../say.js'
import type { Json, ParsedPost } from '../types.js'
import { readDate } from './date.js'
import type { FrontMatterEntry } from './read.js'

export type FrontMatterFields = Partial<
  Pick<ParsedPost, 'title' | 'description' | 'date' | 'byline' | 'image' | 'slug' | 'section'>
> &
  Pick<ParsedPost, 'tags' | 'keywords' | 'isDraft' | 'extra'> & { imageLine?: number }

/** The field of a post for each key in use, the better key first. */
const keysOf = {
  title: ['title'],
  description: ['description'],
  date: ['createTime', 'date', 'publishDate'],
  byline: ['author', 'authors'],
  image: ['image', 'snapshot', 'cover'],
  slug: ['slug'],
  section: ['section'],
  tags: ['tag', 'tags'],
  keywords: ['keywords', 'keyword'],
  isDraft: ['draft'],
}

const markdownLink = /\[([^[\]]{1,200})\]\([^()\s]{0,500}\)/g

const known = new Set(
  Object.values(keysOf)
    .flat()
    .map((key) => key.toLowerCase()),
)

/** Front matter to the fields of a post. What has no field is kept in `extra` and reported. */
export function readFields(entries: FrontMatterEntry[]): { fields: FrontMatterFields; warnings: Say[] } {
  const warnings: Say[] = []
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  const first = (field: keyof typeof keysOf) =>
    keysOf[field].map((key) => byKey.get(key.toLowerCase())).find((entry) => entry && !isBlank(entry.value))

  const text = (field: keyof typeof keysOf, { takesList = false } = {}): string | undefined => {
    const entry = first(field)
    if (!entry) return
    if (takesList && isTextList(entry.value)) return entry.value.join(', ')
    if (typeof entry.value !== 'object') return String(entry.value).trim()
    const { key, line } = entry
    warnings.push(say({ key: 'frontMatterOdd', line, values: { key, found: { key: 'foundList' } } }))
  }
  const list = (field: keyof typeof keysOf): string[] => asList(first(field)?.value ?? null)

  const written = text('date')
  const date = written === undefined ? undefined : readDate(written)
  if (written !== undefined && !date) {
    warnings.push(say({ key: 'dateUnknown', line: first('date')?.line, values: { value: written } }))
  }

  const unknown = entries.filter(({ key, value }) => !known.has(key.toLowerCase()) && !isBlank(value))
  for (const { key, line } of unknown)
    warnings.push(say({ key: 'frontMatterUnknown', line, values: { key } }))

  const fields = {
    title: text('title'),
    description: text('description'),
    date,
    byline: text('byline', { takesList: true })?.replace(markdownLink, '$1'),
    image: text('image'),
    imageLine: first('image')?.line,
    slug: text('slug'),
    section: text('section'),
    tags: list('tags'),
    keywords: list('keywords'),
    isDraft: ['true', 'yes'].includes(String(first('isDraft')?.value).toLowerCase()),
    extra: Object.fromEntries(unknown.map(({ key, value }) => [key, value])),
  }
  return { fields, warnings }
}

const isBlank = (value: Json): boolean => value === null || (typeof value === 'string' && !value.trim())

const isTextList = (value: Json): value is (string | number)[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')

function asList(value: Json): string[] {
  const items = Array.isArray(value) ? value.filter((item) => typeof item !== 'object') : splitList(value)
  return [...new Set(items.map((item) => String(item).trim()).filter(Boolean))]
}

const splitList = (value: Json): string[] =>
  value === null || typeof value === 'object' ? [] : String(value).split(/[,，、]/)

import { slugify } from '../../../identity/index.js'
import { type Say, say } from '../../say.js'
import type { Json, ParsedPost } from '../types.js'
import { readDate, readMonth } from './date.js'
import type { FrontMatterEntry } from './entry.js'
import { type Field, keysOf, plainKey, withGroups } from './keys.js'
import { inWords } from './shown.js'
import { bylineOf, isBlank, lastPart, pictureOf, resourceOf, type Taken, textOf, wordsOf } from './values.js'

export type FrontMatterFields = Partial<
  Pick<ParsedPost, 'title' | 'description' | 'date' | 'byline' | 'image' | 'slug' | 'section' | 'formerSlugs'>
> &
  Pick<ParsedPost, 'tags' | 'keywords' | 'isDraft' | 'extra'> & { imageLine?: number }

type Found = { entry: FrontMatterEntry; value: string }

/** Front matter to the fields of a post. What has no field, or more than a field takes, is kept in `extra` and reported. */
export function readFields(written: FrontMatterEntry[]): { fields: FrontMatterFields; warnings: Say[] } {
  const entries = withGroups(written).filter(({ value }) => !isBlank(value))
  const warnings: Say[] = []
  const taken = new Set<FrontMatterEntry>()
  const told = new Set<FrontMatterEntry>()
  const partly = new Set<FrontMatterEntry>()
  const under = (field: Field) =>
    keysOf[field].flatMap((key) => entries.filter((entry) => plainKey(entry.key) === key))

  const one = (field: Field, read: (value: Json, entry: FrontMatterEntry) => Taken<string> | undefined) => {
    let found: Found | undefined
    for (const entry of under(field)) {
      if (taken.has(entry)) continue
      const part = read(entry.value, entry)
      if (!part) odd({ entry, field })
      else if (!found) found = { entry, value: part.value }
      if (part && part.value === found?.value) (part.isWhole ? taken : partly).add(entry)
    }
    return found
  }
  const odd = ({ entry, field }: { entry: FrontMatterEntry; field: Field }) => {
    if (field !== 'title' && field !== 'description' && field !== 'slug') return
    const { key, line, value } = entry
    told.add(entry)
    const values = { key, found: { key: 'foundList' as const }, value: inWords(value) }
    warnings.push(say({ key: 'frontMatterOdd', line, values }))
  }
  const words = (field: Field): string[] => [
    ...new Set(
      under(field).flatMap((entry) => {
        const { value, isWhole } = wordsOf(entry.value)
        ;(isWhole ? taken : partly).add(entry)
        return value
      }),
    ),
  ]

  const isDraft = under('isDraft').some((entry) => {
    const said = draftOf(entry)
    if (said !== undefined) taken.add(entry)
    return said === true
  })
  const day = dayOf({ found: one('date', textOf), warnings })
  const image = one('image', (value, { key }) =>
    plainKey(key) === 'resources' ? resourceOf(value) : pictureOf(value),
  )
  const addresses = addressesOf({ one, under, taken, warnings })
  const fields = {
    title: one('title', textOf)?.value,
    description: one('description', textOf)?.value,
    date: day,
    byline: one('byline', bylineOf)?.value,
    image: image?.value,
    imageLine: image?.entry.line,
    ...addresses,
    section: one('section', textOf)?.value,
    tags: words('tags'),
    keywords: words('keywords'),
    isDraft,
  }
  const left = entries.filter((entry) => !taken.has(entry))
  for (const entry of left) {
    const { key, line, value } = entry
    if (told.has(entry) || readElsewhere.has(plainKey(key))) continue
    const said = partly.has(entry) ? 'frontMatterPartly' : 'frontMatterUnknown'
    warnings.push(say({ key: said, line, values: { key, value: inWords(value) } }))
  }
  return {
    fields: { ...fields, extra: Object.fromEntries(left.map(({ key, value }) => [key, value])) },
    warnings,
  }
}

/** What says the language of a file, and which other file translates it. */
const readElsewhere = new Set(['lang', 'language', 'locale', 'translationkey', 'translationid'])

/** `draft: true` or `published: false`; undefined where the value says neither, as a date does. */
function draftOf({ key, value }: FrontMatterEntry): boolean | undefined {
  const said = String(value).trim().toLowerCase()
  const isTrue = ['true', 'yes', 'on', '1'].includes(said)
  if (!isTrue && !['false', 'no', 'off', '0'].includes(said)) return
  return plainKey(key) === 'published' ? !isTrue : isTrue
}

function dayOf({ found, warnings }: { found: Found | undefined; warnings: Say[] }): string | undefined {
  if (!found) return
  const { value, entry } = found
  const day = readDate(value)
  if (day) return day
  const month = readMonth(value)
  const values = { value, day: month?.slice(0, 10) ?? '' }
  warnings.push(say({ key: month ? 'dateWithoutDay' : 'dateUnknown', line: entry.line, values }))
  return month
}

type Reading = {
  one: (field: Field, read: (value: Json) => Taken<string> | undefined) => Found | undefined
  under: (field: Field) => FrontMatterEntry[]
  taken: Set<FrontMatterEntry>
  warnings: Say[]
}

/** The slug is the last part of the address that the post asks for; other addresses become former slugs. */
function addressesOf({ one, under, taken, warnings }: Reading): { slug?: string; formerSlugs?: string[] } {
  const partOf = (value: Json): Taken<string> | undefined => {
    const part = typeof value === 'string' ? lastPart(value) : undefined
    return part && slugify(part) ? { value: slugify(part), isWhole: true } : undefined
  }
  const slug = one('slug', (value) => partOf(value) ?? textOf(value))?.value
  const former: string[] = []
  let asked: string | undefined
  for (const entry of [...under('address'), ...under('formerSlugs')]) {
    const addresses = Array.isArray(entry.value) ? entry.value : [entry.value]
    const parts = addresses.flatMap((value) => partOf(value)?.value ?? [])
    if (parts.length < addresses.length) continue
    taken.add(entry)
    const { key, line, value } = entry
    const isOwn = !under('formerSlugs').includes(entry)
    if (isOwn && asked === undefined) asked = parts[0]
    former.push(...parts)
    warnings.push(say({ key: 'frontMatterAddress', line, values: { key, value: inWords(value) } }))
  }
  const own = slug ?? asked
  const formerSlugs = [...new Set(former)].filter((part) => part !== own)
  return { slug: own, ...(formerSlugs.length ? { formerSlugs } : {}) }
}

import type { FlattenedField } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { derivedOfPost } from '../kinds.js'
import { inLanguage, languagesOf } from '../reading/inLanguages.js'
import type { Names } from '../reading/names.js'
import { byID, type Document, type Reading } from '../reading/pages.js'
import { type ExportRecord, recordOf } from '../reading/records.js'
import type { Pictures } from './mediaAddress.js'
import { postText } from './postText.js'
import { renderDataOf } from './renderData.js'

/** A post in one language, or the newer draft of it, as a file. */
export type PostFile = { id: string | number; name: string; text: string; isNewerDraft: boolean }

type Writing = Reading & { resolved: Resolved; names: Names; pictures: Pictures }

/**
 * The files of these posts: what is published, or where nothing is, the draft; and drafts that are newer than what is
 * published. `docs` are as the public reads them, in all languages.
 */
export async function postFiles({
  docs,
  ...writing
}: Writing & { docs: readonly Document[] }): Promise<PostFile[]> {
  const { payload, isPublic, resolved } = writing
  const collection = resolved.slugs.posts
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const isLocalized = Boolean(payload.config.localization)
  const record = (doc: Document) => recordOf({ doc, fields, without: derivedOfPost, isLocalized })
  const ids = docs.map(({ id }) => id)
  const drafts = isPublic
    ? new Map<string, Document>()
    : await byID({ ...writing, collection, ids, isDraft: true })
  const states = docs.flatMap((doc) => {
    const draft = drafts.get(String(doc.id))
    const own = record(doc)
    const latest = draft ? record(draft) : own
    if (own._status !== 'published') return [{ record: latest, isNewerDraft: false }]
    const isNewer = said(latest) !== said(own)
    return [
      { record: own, isNewerDraft: false },
      ...(isNewer ? [{ record: { ...latest, _status: 'draft' }, isNewerDraft: true }] : []),
    ]
  })
  return await textsOf({ ...writing, fields, states })
}

type State = { record: ExportRecord; isNewerDraft: boolean }

const said = ({ _status, ...record }: ExportRecord): string => JSON.stringify(record)

async function textsOf({
  states,
  fields,
  ...writing
}: Writing & { states: readonly State[]; fields: readonly FlattenedField[] }): Promise<PostFile[]> {
  const { payload, req, resolved, names, pictures } = writing
  const { localization } = payload.config
  const locales = localization ? localization.localeCodes : []
  const files: PostFile[] = []
  for (const locale of localization ? locales : [undefined]) {
    const spoken = states.filter(({ record }) => speaks({ record, fields, locales, locale }))
    const said = spoken.map(({ record }) => inLanguage({ record, fields, locale }))
    const contents = said.map(({ content }) => content)
    const data = await renderDataOf({ req, resolved, contents, locale })
    for (const [at, { record, isNewerDraft }] of spoken.entries()) {
      const text = postText({
        values: said[at] ?? {},
        locale,
        names,
        pictures,
        data: data[at] ?? {},
        embedHosts: resolved.embedHosts,
      })
      files.push({ id: record.id, name: nameOf({ record, locale, isNewerDraft }), text, isNewerDraft })
    }
  }
  return files
}

/** Whether there is a file in a language: one at least of each post. */
function speaks({
  record,
  fields,
  locales,
  locale,
}: {
  record: ExportRecord
  fields: readonly FlattenedField[]
  locales: readonly string[]
  locale: string | undefined
}): boolean {
  if (locale === undefined) return true
  const spoken = languagesOf({ record, fields, locales })
  return spoken.length ? spoken.includes(locale) : locale === locales[0]
}

const nameOf = ({ record, isNewerDraft, locale }: State & { locale?: string }): string => {
  const { id, slug } = record
  const stem = typeof slug === 'string' && isFileName(slug) ? slug : String(id)
  return `${isNewerDraft ? 'drafts' : 'posts'}/${stem}${locale === undefined ? '' : `.${locale}`}.md`
}

const isFileName = (slug: string): boolean =>
  /^[\p{L}\p{N}_-]+$/u.test(slug) && Buffer.byteLength(slug) <= longestName

const longestName = 200

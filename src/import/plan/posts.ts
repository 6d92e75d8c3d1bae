import { slugify } from '../../identity/index.js'
import type { PlanContext, ReadFile } from './context.js'
import type { PlannedMedia } from './media.js'
import { fileSlug, pathWithoutLocale, sectionOf } from './paths.js'
import { slugsBeside } from './slugs.js'
import type { ExistingPost, PlannedPost, PostFields } from './types.js'

/** What becomes of each file's post. The rosters come later, when the certificates that they list are known. */
export function planPosts({ context, media }: { context: PlanContext; media: PlannedMedia }): PlannedPost[] {
  const { existing } = context
  const freeSlug = slugsBeside(
    existing.posts.flatMap(({ slug, formerSlugs }) => [slug, ...(formerSlugs ?? [])]),
  )
  const byID = new Map(existing.posts.map((post) => [post.id, post]))
  const firsts = new Map<string, { key: string; publishedAt?: string }>()
  return context.files.map((file) => {
    const key = postKey(file)
    const row = context.ledger.row(key)
    const known = (row && byID.get(row.document)) ?? existing.posts.find((post) => isFrom(post, file))
    const base = { ...baseOf(file), media: media.of(file), fields: {}, rosters: [] }
    const pair = pathWithoutLocale(file)
    if (known) {
      if (pair) firsts.set(pair, { key, publishedAt: known.publishedAt ?? undefined })
      return {
        ...base,
        id: known.id,
        ...planKnown({ context, file, known, fields: fieldsOf({ file, media }) }),
      }
    }
    if (row && !context.force) {
      context.warn(file.path, { key: 'deleted', values: { name: file.post.title } })
      return { ...base, action: 'refuse', reason: 'deleted', ledger: { keys: [] } }
    }
    const sibling = existing.posts.find((post) => isTranslated(post, file))
    const first = pair ? firsts.get(pair) : undefined
    if (sibling || first) {
      const publishedAt = sibling ? (sibling.publishedAt ?? undefined) : first?.publishedAt
      const where = sibling ? { id: sibling.id } : { of: first?.key }
      return {
        ...base,
        ...where,
        action: 'update',
        fields: dated({ file, fields: fieldsOf({ file, media }), publishedAt }),
      }
    }
    const fields = fieldsOf({ file, media })
    if (pair) firsts.set(pair, { key, publishedAt: fields.publishedAt })
    const section = file.post.section ?? sectionOf(file)
    const slug = freeSlug(slugify(file.post.slug ?? fileSlug(file)))
    return { ...base, action: 'create', fields: { ...fields, slug, ...(section ? { section } : {}) } }
  })
}

/** The key of a file's post, in the plan and in the ledger. */
export const postKey = ({ path }: Pick<ReadFile, 'path'>): string => `post:${path}`

function planKnown({
  context,
  file,
  known,
  fields,
}: {
  context: PlanContext
  file: ReadFile
  known: ExistingPost
  fields: Partial<PostFields>
}): Pick<PlannedPost, 'action' | 'fields'> & Partial<Pick<PlannedPost, 'reason'>> {
  const source = known.sources[file.locale]
  const row = context.ledger.row(postKey(file))
  const isSame = source?.sha256 === file.sha256 && source.path === file.path
  if (isSame && !context.force) return { action: 'unchanged', fields: {} }
  const isEdited = row ? row.hash !== known.hashes[file.locale] : Boolean(source?.sha256)
  if (isEdited && !context.force) {
    context.warn(file.path, { key: 'edited', values: { name: file.post.title } })
    return { action: 'unchanged', reason: 'edited', fields: {} }
  }
  const isAlone = Object.keys(known.sources).every((locale) => locale === file.locale)
  const publishedAt = isAlone ? undefined : (known.publishedAt ?? undefined)
  return { action: 'update', fields: dated({ file, fields, publishedAt }) }
}

/** The one date that orders a post stays; a language with another date shows its own. */
function dated({
  file,
  fields,
  publishedAt,
}: {
  file: ReadFile
  fields: Partial<PostFields>
  publishedAt: string | undefined
}): Partial<PostFields> {
  if (publishedAt === undefined) return fields
  const { publishedAt: _, ...rest } = fields
  const { date } = file.post
  return date && Date.parse(date) !== Date.parse(publishedAt) ? { ...rest, dateline: date } : rest
}

function fieldsOf({ file, media }: { file: ReadFile; media: PlannedMedia }): Partial<PostFields> {
  const { title, description, tags, keywords, byline, date, image } = file.post
  const cover = image === undefined ? undefined : media.of(file)[image]
  return {
    title,
    ...(description === undefined ? {} : { description }),
    tags,
    keywords,
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { publishedAt: date }),
    ...(cover ? { cover } : image === undefined ? {} : { coverURL: image }),
  }
}

const baseOf = (file: ReadFile) => ({
  key: postKey(file),
  path: file.path,
  sha256: file.sha256,
  locale: file.locale,
  isDraft: file.post.isDraft,
  extra: file.post.extra,
  ledger: { keys: [postKey(file)] },
})

const isFrom = ({ sources }: ExistingPost, { path, locale }: ReadFile): boolean =>
  sources[locale]?.path === path

const isTranslated = ({ sources }: ExistingPost, file: ReadFile): boolean => {
  const pair = pathWithoutLocale(file)
  if (!pair || sources[file.locale]?.path) return false
  return Object.entries(sources).some(
    ([locale, { path }]) => path && pathWithoutLocale({ path, locale }) === pair,
  )
}

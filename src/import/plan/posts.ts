import { slugify } from '../../identity/index.js'
import { siteAddress } from '../parse/index.js'
import type { PlanContext, ReadFile } from './context.js'
import type { PlannedMedia } from './media.js'
import { fileSlug, sectionOf } from './paths.js'
import { slugsBeside } from './slugs.js'
import type { Steps } from './steps.js'
import { indexTranslations, sourcesOf, type Translations, translationKeys } from './translations.js'
import type { DocumentID, ExistingPost, PlannedPost, PostFields } from './types.js'

/** The one document behind the languages of a post: there already, or made by the first file. */
type Home = { id?: DocumentID; key?: string; publishedAt?: string }

/** What becomes of each file's post. The rosters come later, when the certificates that they list are known. */
export function* planPosts({
  context,
  media,
}: {
  context: PlanContext
  media: PlannedMedia
}): Steps<PlannedPost[]> {
  const shelf = openShelf(context)
  const posts: PlannedPost[] = []
  for (const file of context.files) {
    yield
    posts.push(planPost({ context, media, file, shelf }))
  }
  return posts
}

/** Where the posts of the files belong, found by what they are known by. */
type Shelf = {
  byID: ReadonlyMap<DocumentID, ExistingPost>
  bySource: ReadonlyMap<string, ExistingPost>
  homeOf: ReadonlyMap<DocumentID, Home>
  homes: Translations<Home>
  freeSlug: (slug: string) => string
}

function openShelf({ existing, ledger }: PlanContext): Shelf {
  const homes = indexTranslations<Home>()
  const bySource = new Map<string, ExistingPost>()
  const homeOf = new Map<DocumentID, Home>()
  for (const post of existing.posts) {
    const home = { id: post.id, publishedAt: post.publishedAt ?? undefined }
    homeOf.set(post.id, home)
    for (const { locale, path, key } of sourcesOf(post)) {
      bySource.set(`${locale} ${path}`, post)
      homes.add({ keys: [key], locale, post: home })
    }
  }
  for (const { key, document } of ledger.rowsWith('translation:')) {
    const home = homeOf.get(document)
    if (home) homes.add({ keys: [key], post: home })
  }
  const taken = existing.posts.flatMap(({ slug, formerSlugs }) => [slug, ...(formerSlugs ?? [])])
  const byID = new Map(existing.posts.map((post) => [post.id, post]))
  return { byID, bySource, homeOf, homes, freeSlug: slugsBeside(taken) }
}

function planPost({
  context,
  media,
  file,
  shelf: { byID, bySource, homeOf, homes, freeSlug },
}: {
  context: PlanContext
  media: PlannedMedia
  file: ReadFile
  shelf: Shelf
}): PlannedPost {
  const key = postKey(file)
  const shared = translationKeys(file)
  const keys = [...(shared.said ? [shared.said] : []), shared.path]
  const row = context.ledger.row(key)
  const known = (row && byID.get(row.document)) ?? bySource.get(`${file.locale} ${file.path}`)
  const base = { ...baseOf(file, shared.said), media: media.of(file), fields: {}, rosters: [] }
  const fields = fieldsOf({ file, media })
  const { locale } = file
  if (known) {
    homes.add({ keys, locale, post: homeOf.get(known.id) ?? { id: known.id } })
    return { ...base, id: known.id, ...planKnown({ context, file, known, fields }) }
  }
  if (row && !context.isForced(key)) {
    context.warn(file.path, { key: 'deleted', values: { name: file.post.title } })
    return { ...base, action: 'refuse', reason: 'deleted', ledger: { keys: [] } }
  }
  const home = homes.find(keys, locale)
  if (home) {
    homes.add({ keys, locale, post: home })
    const where = home.id === undefined ? { of: home.key } : { id: home.id }
    if (isWrittenHere({ post: byID.get(home.id ?? ''), locale }) && !context.isForced(key)) {
      context.warn(file.path, { key: 'edited', values: { name: file.post.title } })
      return { ...base, ...where, action: 'unchanged', reason: 'edited' }
    }
    const own = dated({ file, fields, publishedAt: home.publishedAt })
    return { ...base, ...where, action: 'update', fields: own }
  }
  homes.add({ keys, locale, post: { key, publishedAt: fields.publishedAt } })
  const section = file.post.section ?? sectionOf(file)
  const slug = newSlug({ context, file, freeSlug })
  const formerSlugs = file.post.formerSlugs?.filter((former) => former !== slug) ?? []
  const addresses = { slug, ...(formerSlugs.length ? { formerSlugs } : {}) }
  return {
    ...base,
    action: 'create',
    fields: { ...fields, ...addresses, ...(section ? { section } : {}) },
  }
}

/** The slug that a post asks for; where another has it, one beside it, which is reported. */
function newSlug({
  context,
  file,
  freeSlug,
}: {
  context: PlanContext
  file: ReadFile
  freeSlug: (slug: string) => string
}): string {
  const wanted = slugify(file.post.slug ?? fileSlug(file))
  const slug = freeSlug(wanted)
  if (slug !== wanted) context.warn(file.path, { key: 'slugTaken', values: { wanted, slug } })
  return slug
}

/** The key of a file's post, in the plan and in the ledger. */
export const postKey = ({ path }: Pick<ReadFile, 'path'>): string => `post:${path}`

/** Whether an editor wrote a post in this language that no import has brought. */
const isWrittenHere = ({ post, locale }: { post: ExistingPost | undefined; locale: string }): boolean =>
  Boolean(post?.languages?.includes(locale) && !post.sources[locale]?.path)

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
  const isForced = context.isForced(postKey(file))
  if (isSame && !isForced) return { action: 'unchanged', fields: {} }
  const isEdited = row ? row.hash !== known.hashes[file.locale] : Boolean(source?.sha256)
  if (isEdited && !isForced) {
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
  const { title, description, tags, keywords, byline, date, image, siteURL } = file.post
  const cover = image === undefined ? undefined : media.of(file)[image]
  return {
    title,
    ...(description === undefined ? {} : { description }),
    tags,
    keywords,
    ...(byline === undefined ? {} : { byline }),
    ...(date === undefined ? {} : { publishedAt: date }),
    ...(cover
      ? { cover }
      : image === undefined
        ? {}
        : { coverURL: siteURL ? siteAddress({ url: image, path: file.path, siteURL }) : image }),
  }
}

const baseOf = (file: ReadFile, translation: string | undefined) => ({
  key: postKey(file),
  path: file.path,
  sha256: file.sha256,
  locale: file.locale,
  isDraft: file.post.isDraft,
  ...(file.post.siteURL ? { siteURL: file.post.siteURL } : {}),
  extra: file.post.extra,
  ledger: { keys: [postKey(file), ...(translation ? [translation] : [])] },
})

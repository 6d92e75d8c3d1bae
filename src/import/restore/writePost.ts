import { derivedOfPost, type inLanguage, picturesOf } from '../../export/index.js'
import { contentOfPost, type ExportedPost } from '../parse/exported/index.js'
import type { Work } from './work.js'

/** Makes a post with its id and its slug alone, as a draft. */
export async function openPost({
  work: { payload, req, resolved },
  post: { id, locale, createdAt, values },
}: {
  work: Work
  post: ExportedPost
}): Promise<void> {
  const { title, slug } = values
  await payload.create({
    collection: resolved.slugs.posts,
    locale,
    data: { id, ...(createdAt ? { createdAt } : {}), title, slug, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Writes a post in each of its languages: what is published is published in that language alone, a draft stays one,
 * and a draft that is newer comes last.
 */
export async function writePost({
  work,
  parts,
}: {
  work: Work
  parts: readonly { post: ExportedPost; isNewer: boolean }[]
}): Promise<void> {
  const { payload, req, resolved } = work
  const pictures = picturesOf(work.pictures)
  const order = payload.config.localization ? payload.config.localization.localeCodes : []
  const place = ({ locale }: ExportedPost) => (locale === undefined ? 0 : order.indexOf(locale))
  const sorted = [...parts].sort(
    (one, other) => Number(one.isNewer) - Number(other.isNewer) || place(one.post) - place(other.post),
  )
  for (const [at, { post }] of sorted.entries()) {
    const { id, locale, isDraft, values } = post
    const content = contentOfPost({ post, pictures, embedHosts: resolved.embedHosts })
    await payload.update({
      collection: resolved.slugs.posts,
      id,
      locale,
      data: { ...emptied(work), ...values, content, _status: isDraft ? 'draft' : 'published' },
      draft: isDraft,
      ...(isDraft || at === 0 ? {} : { publishSpecificLocale: locale }),
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Every field that a post may have, empty: what its file does not say, it does not have. */
function emptied({ payload, resolved }: Work): Record<string, unknown> {
  const kept = ['id', 'slug', 'createdAt', 'updatedAt', '_status', ...derivedOfPost]
  const fields = payload.collections[resolved.slugs.posts]?.config.flattenedFields ?? []
  return Object.fromEntries(
    fields
      .filter(({ name, type }) => !kept.includes(name) && type !== 'join')
      .map((field) => [field.name, emptyOf(field)]),
  )
}

const emptyOf = (field: Parameters<typeof inLanguage>[0]['fields'][number]): unknown => {
  if ('flattenedFields' in field && (field.type === 'group' || field.type === 'tab')) {
    return Object.fromEntries(field.flattenedFields.map((inner) => [inner.name, emptyOf(inner)]))
  }
  return ('hasMany' in field && field.hasMany) || field.type === 'array' || field.type === 'blocks'
    ? []
    : null
}

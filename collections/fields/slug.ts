import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, TextField } from 'payload'
import { slugify, uniqueSlug } from '../../src/identity/index.js'
import { common } from '../../src/translations/index.js'

/** The last part of a document's address: unique, made from its name where the editor left it empty. */
export const slug = (): TextField => ({
  name: 'slug',
  type: 'text',
  label: common.slug,
  unique: true,
  index: true,
  admin: { position: 'sidebar', description: common.slugDescription },
})

/**
 * Fills an empty slug from the field named `from`, and tidies a slug that was typed.
 * A document keeps the slug it has: no address given out changes because a name did.
 */
export const fillSlug =
  ({ from, collection }: { from: string; collection: string }): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data) return data
    const typed = typeof data.slug === 'string' ? data.slug.trim() : ''
    if (typed) return { ...data, slug: slugify(typed) }
    if (originalDoc?.slug) return { ...data, slug: originalDoc.slug }
    const source = data[from] ?? originalDoc?.[from]
    if (typeof source !== 'string' || !source.trim()) return data
    const isTaken = (slug: string) => hasSlug({ collection, slug, req })
    return { ...data, slug: await uniqueSlug({ slug: slugify(source), isTaken }) }
  }

async function hasSlug({ collection, slug, req }: { collection: string; slug: string; req: PayloadRequest }) {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { slug: { equals: slug } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

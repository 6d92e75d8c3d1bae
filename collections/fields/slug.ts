import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, TextField, Where } from 'payload'
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
  ({ from, collection, hasFormer }: Source): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data) return data
    const typed = typeof data.slug === 'string' ? data.slug.trim() : ''
    if (typed) return { ...data, slug: slugify(typed) }
    if (originalDoc?.slug) return { ...data, slug: originalDoc.slug }
    const source = data[from] ?? originalDoc?.[from]
    if (typeof source !== 'string' || !source.trim()) return data
    const isTaken = (slug: string) => hasSlug({ collection, hasFormer, slug, req })
    return { ...data, slug: await uniqueSlug({ slug: slugify(source), isTaken }) }
  }

type Source = {
  from: string
  collection: string
  /** Whether documents keep `formerSlugs`, which nobody else is given. @default false */
  hasFormer?: boolean
}

type Sought = Omit<Source, 'from'> & { slug: string; req: PayloadRequest }

async function hasSlug({ collection, hasFormer, slug, req }: Sought) {
  const isNow: Where = { slug: { equals: slug } }
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: hasFormer ? { or: [isNow, { formerSlugs: { equals: slug } }] } : isNow,
    overrideAccess: true,
  })
  return totalDocs > 0
}

import type { CollectionBeforeValidateHook } from 'payload'
import type { Resolved } from '../resolved.js'

/** A post that moves keeps its former addresses, as long as it was published under them. */
export const keepFormerSlug =
  ({ slugs }: Resolved): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (!data?.slug || !originalDoc?.slug) return data
    const published = await req.payload.db.findOne<Addressed>({
      collection: slugs.posts,
      where: { id: { equals: originalDoc.id } },
      req,
    })
    const before = published?._status === 'draft' ? undefined : published?.slug
    if (!before || before === data.slug) return data
    const known: string[] = data.formerSlugs ?? originalDoc.formerSlugs ?? []
    return { ...data, formerSlugs: [...new Set([...known, before])].filter((slug) => slug !== data.slug) }
  }

type Addressed = { id: string | number; slug?: string | null; _status?: string }

import type { CollectionBeforeChangeHook } from 'payload'

/** The first user is always an administrator, whatever was sent. */
export const makeFirstAdmin =
  ({ slug }: { slug: string }): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const somebody = await req.payload.db.findOne({ collection: slug, where: {}, select: {}, req })
    return somebody ? data : { ...data, permission: 'admin' }
  }

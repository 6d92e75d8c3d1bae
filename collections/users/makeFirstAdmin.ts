import type { CollectionBeforeChangeHook } from 'payload'

/** The first user is always an administrator, whatever was sent. */
export const makeFirstAdmin =
  ({ slug }: { slug: string }): CollectionBeforeChangeHook =>
  async ({ data, operation, req }) => {
    if (operation !== 'create') return data
    const { totalDocs } = await req.payload.db.count({ collection: slug, where: {}, req })
    return totalDocs ? data : { ...data, permission: 'admin' }
  }

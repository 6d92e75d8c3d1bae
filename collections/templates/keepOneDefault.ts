import type { CollectionBeforeChangeHook } from 'payload'
import { emptyKey } from '../../src/certificates/index.js'

/** One template at most is the default: the one that was made so last. Its unique key decides between two at once. */
export const keepOneDefault: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const isDefault = Boolean(data.isDefault ?? originalDoc?.isDefault)
  if (!isDefault) return { ...data, defaultKey: emptyKey() }
  if (!originalDoc?.isDefault) {
    const others = { collection: collection.slug, where: { isDefault: { equals: true } }, req }
    await req.payload.db.updateMany({
      ...others,
      data: { isDefault: false, defaultKey: emptyKey(), updatedAt: new Date().toISOString() },
      returning: false,
    })
  }
  return { ...data, defaultKey: 'default' }
}

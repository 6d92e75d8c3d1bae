import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
  type Where,
} from 'payload'
import { emptyKey } from '../../src/certificates/index.js'

/** One template at most has this key, and with it is the default. */
const defaultKey = 'default'

/** Takes the key from a template that is no default; one that is to be gets it when it is saved. */
export const releaseDefault: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isDefault = Boolean(data.isDefault ?? originalDoc?.isDefault)
  return isDefault && originalDoc?.isDefault ? data : { ...data, defaultKey: emptyKey() }
}

/**
 * One template at most is the default: the one that was made so last. It takes the place of the former one only now
 * that it is saved, so that a save that is refused leaves that as it is. Of two at once the unique key lets one
 * after the other be it.
 */
export const keepOneDefault: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (!doc.isDefault) return
  const claim = { req, collection: collection.slug, id: doc.id }
  if (await isHolder(claim)) return
  for (let tries = 1; ; tries++) {
    await clear({ ...claim, where: { defaultKey: { equals: defaultKey } } })
    try {
      await req.payload.db.updateOne({
        ...claim,
        data: { isDefault: true, defaultKey },
        returning: false,
      })
      break
    } catch (error) {
      if (!(error instanceof ValidationError) || tries === mostTries) throw error
    }
  }
  // One that was cut off before it had the key; one that is about to take it says again that it is the default.
  await clear({ ...claim, where: { defaultKey: { not_equals: defaultKey } } })
}

const mostTries = 20

type Claim = { req: PayloadRequest; collection: string; id: string | number }

const isHolder = async ({ req, collection, id }: Claim): Promise<boolean> => {
  const where: Where = { and: [{ id: { equals: id } }, { defaultKey: { equals: defaultKey } }] }
  return (await req.payload.db.count({ collection, where, req })).totalDocs > 0
}

const clear = async ({ req, collection, id, where }: Claim & { where: Where }): Promise<void> => {
  await req.payload.db.updateMany({
    collection,
    where: { and: [{ id: { not_equals: id } }, { isDefault: { equals: true } }, where] },
    data: { isDefault: false, defaultKey: emptyKey(), updatedAt: new Date().toISOString() },
    returning: false,
    req,
  })
}

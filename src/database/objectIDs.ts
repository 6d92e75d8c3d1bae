import { APIError, type CollectionBeforeChangeHook, type CollectionConfig, type Config } from 'payload'
import { objectID } from './objectID.js'

/**
 * A Payload plugin, listed last: new documents get 24 hexadecimal characters as their id on every database, so
 * that a document can move from SQLite to MongoDB unchanged. Collections with an id field of their own keep it.
 */
export const objectIDs = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(withObjectID),
})

/** How such an id looks. */
export const objectIDPattern = /^[0-9a-f]{24}$/

const withObjectID = (collection: CollectionConfig): CollectionConfig =>
  collection.fields.some((field) => 'name' in field && field.name === 'id')
    ? collection
    : {
        ...collection,
        hooks: { ...collection.hooks, beforeChange: [...(collection.hooks?.beforeChange ?? []), setID] },
      }

const setID: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation !== 'create') return data
  if (data.id === undefined || data.id === null) return { ...data, id: objectID() }
  if (objectIDPattern.test(String(data.id))) return data
  throw new APIError('An id has 24 hexadecimal characters: leave it out and one is made.', 400)
}

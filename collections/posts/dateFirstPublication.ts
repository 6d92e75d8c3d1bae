import type { CollectionBeforeChangeHook } from 'payload'

/** A post that somebody publishes without a date gets that moment's, so that lists show it first. An import's stays as it came. */
export const dateFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || data._status !== 'published') return data
  const isDated = Boolean(data.publishedAt ?? originalDoc?.publishedAt)
  return isDated ? data : { ...data, publishedAt: new Date().toISOString() }
}

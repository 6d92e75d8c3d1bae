import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { certificates as texts } from '../../src/translations/index.js'

/** What was issued is never a draft again: a draft can be deleted, and its serial would be said never to have been. */
export const keepIssued: CollectionBeforeValidateHook = ({ data, originalDoc, collection, req }) => {
  const was = originalDoc?.status
  if (data?.status !== 'draft' || was === undefined || was === 'draft') return data
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ path: 'status', message: texts.noDraftAgain(req) }],
    req,
  })
}

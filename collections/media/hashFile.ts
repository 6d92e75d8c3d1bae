import { createHash } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

/** Keeps the hash of an uploaded file, by which an import knows that it has it already. */
export const hashFile: CollectionBeforeValidateHook = ({ data, req }) => {
  if (!data || !req.file?.data?.length) return data
  return { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') }
}

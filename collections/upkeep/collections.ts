import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../access/index.js'

/** Marks of changes whose consequences are not drawn yet: a server killed in between finds them at its next start. */
export const pendingSlug = 'laurel-pending'

/** Which post shows what: one row for each post and thing shown. */
export const referencesSlug = 'laurel-references'

/** The hidden collections that keep derived data in step. They are in neither API. */
export const machinery = (): CollectionConfig[] => [
  hidden(pendingSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'token', type: 'text', required: true },
  ]),
  hidden(referencesSlug, [
    { name: 'post', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true, index: true },
  ]),
]

const hidden = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  admin: { hidden: true },
  graphQL: false,
  endpoints: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields,
})

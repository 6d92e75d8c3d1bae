import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../access/index.js'

/** Marks of changes whose consequences are not drawn yet: a server killed in between finds them at its next start. */
export const pendingSlug = 'laurel-pending'

/** Which post shows what: one row for each post and thing shown. */
export const referencesSlug = 'laurel-references'

/** What imports remember: which document a name in a source became, and the hash of what was last written there. */
export const importsSlug = 'laurel-imports'

/** The hidden collections: they keep derived data in step and what was imported known. They are in neither API. */
export const machinery = (): CollectionConfig[] => [
  hidden(pendingSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'token', type: 'text', required: true },
  ]),
  hidden(referencesSlug, [
    { name: 'post', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true, index: true },
  ]),
  hidden(importsSlug, [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'target', type: 'text', required: true },
    { name: 'document', type: 'text', index: true },
    { name: 'hash', type: 'text' },
    { name: 'isSample', type: 'checkbox', defaultValue: false },
    { name: 'seen', type: 'text' },
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

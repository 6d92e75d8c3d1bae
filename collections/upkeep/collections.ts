import type { CollectionConfig, Field } from 'payload'
import { fileTypes } from '../../src/certificates/index.js'
import { nobody } from '../access/index.js'

/** Marks of changes whose consequences are not drawn yet: a server killed in between finds them at its next start. */
export const pendingSlug = 'laurel-pending'

/** Which post shows what: one row for each post and thing shown. */
export const referencesSlug = 'laurel-references'

/** What imports remember: which document a name in a source became, and the hash of what was last written there. */
export const importsSlug = 'laurel-imports'

/** The rows of plans, in pages of 50. */
export const planPagesSlug = 'laurel-plan-pages'

/** Designs that certificates were issued with, pictures and all, by the hash of what they hold. Never changed. */
export const designsSlug = 'laurel-designs'

/** Files that were dropped in the panel, until a plan makes them a certificate's. */
export const uploadsSlug = 'laurel-uploads'

/** Files that an import in the panel reads, under the paths that they were dropped with; of any kind, handed out to nobody. */
export const sourcesSlug = 'laurel-sources'

/** By which words a public certificate is found: one row for each phrase; its id is the key that orders them. */
export const searchSlug = 'laurel-search'

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
  {
    ...hidden(planPagesSlug, [
      { name: 'plan', type: 'text', required: true },
      { name: 'number', type: 'number', required: true },
      { name: 'rows', type: 'json', required: true },
    ]),
    indexes: [{ fields: ['plan', 'number'], unique: true }],
  },
  {
    ...hidden(designsSlug, [
      { name: 'id', type: 'text', required: true },
      { name: 'design', type: 'json', required: true },
      { name: 'pictures', type: 'json', required: true },
    ]),
    timestamps: false,
  },
  {
    ...hidden(uploadsSlug, [
      { name: 'plan', type: 'text', required: true, index: true },
      { name: 'originalName', type: 'text', required: true },
      { name: 'sha256', type: 'text' },
    ]),
    upload: {
      staticDir: `media/${uploadsSlug}`,
      mimeTypes: fileTypes.map(({ mimeType }) => mimeType),
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
  },
  {
    ...hidden(sourcesSlug, [
      { name: 'plan', type: 'text', required: true, index: true },
      { name: 'path', type: 'text', required: true },
      { name: 'sha256', type: 'text' },
    ]),
    upload: {
      staticDir: `media/${sourcesSlug}`,
      // They lie under names that say nothing, as bytes of no kind.
      allowRestrictedFileTypes: true,
      crop: false,
      focalPoint: false,
      pasteURL: false,
    },
  },
  {
    ...hidden(searchSlug, [
      { name: 'id', type: 'text', required: true },
      { name: 'certificate', type: 'text', required: true, index: true },
      { name: 'role', type: 'text' },
      { name: 'year', type: 'number' },
    ]),
    timestamps: false,
  },
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

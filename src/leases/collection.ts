import type { CollectionConfig } from 'payload'

/** Slug of the hidden collection in which a server says that it is the one: that runs jobs, or has a plan. */
export const leasesSlug = 'laurel-leases'

/** One document a lease: its id is its name, so that there can be one only, with or without indexes. */
export const leases: CollectionConfig = {
  slug: leasesSlug,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'date', required: true },
  ],
}

function nobody(): boolean {
  return false
}

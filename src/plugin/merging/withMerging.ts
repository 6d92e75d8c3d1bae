import type { Config } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { mergeEndpoint } from './mergeEndpoint.js'
import { splitEndpoint } from './splitEndpoint.js'

/** Adds the merging of two people into one, and the splitting of one into two. */
export const withMerging = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === resolved.slugs.people && collection.endpoints !== false
      ? {
          ...collection,
          endpoints: [mergeEndpoint(resolved), splitEndpoint(resolved), ...(collection.endpoints ?? [])],
        }
      : collection,
  ),
})

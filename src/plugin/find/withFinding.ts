import type { Config } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { searchEndpoint } from './searchEndpoint.js'

/** Adds the search of certificates to the API. */
export const withFinding = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === resolved.slugs.certificates && collection.endpoints !== false
      ? { ...collection, endpoints: [...(collection.endpoints ?? []), searchEndpoint(resolved)] }
      : collection,
  ),
})

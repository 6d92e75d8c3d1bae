import type { Config } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { badgeEndpoint } from './badgeEndpoint.js'
import { verifyEndpoint } from './verifyEndpoint.js'

/** Adds what the world may ask of a certificate: its proof and its files. */
export const withIssuing = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), badgeEndpoint(resolved)],
  collections: config.collections?.map((collection) =>
    collection.slug === resolved.slugs.certificates && collection.endpoints !== false
      ? {
          ...collection,
          endpoints: [...(collection.endpoints ?? []), verifyEndpoint(resolved)],
        }
      : collection,
  ),
})

import type { Config, Endpoint } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { badgeEndpoint } from './badgeEndpoint.js'
import { filesEndpoints } from './filesEndpoints.js'
import { previewEndpoint } from './previewEndpoint.js'
import { verifyEndpoint } from './verifyEndpoint.js'

/** Adds what the world may ask of a certificate: its proof and its files. */
export const withIssuing = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), badgeEndpoint(resolved)],
  collections: config.collections?.map((collection) =>
    collection.endpoints === false
      ? collection
      : {
          ...collection,
          endpoints: [...(collection.endpoints ?? []), ...endpointsOf({ slug: collection.slug, resolved })],
        },
  ),
})

const endpointsOf = ({ slug, resolved }: { slug: string; resolved: Resolved }): Omit<Endpoint, 'root'>[] => {
  const { certificates, templates } = resolved.slugs
  if (slug === certificates) return [verifyEndpoint(resolved), ...filesEndpoints(resolved)]
  if (slug === templates) return [previewEndpoint(resolved)]
  return []
}

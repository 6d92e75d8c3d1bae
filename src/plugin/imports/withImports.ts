import type { Config } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { importEndpoints } from './importEndpoints.js'

/** Adds imports by the panel, which are plans as other big acts are. */
export const withImports = ({ config, resolved }: { config: Config; resolved: Resolved }): Config => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === resolved.slugs.plans && collection.endpoints !== false
      ? { ...collection, endpoints: [...importEndpoints(resolved), ...(collection.endpoints ?? [])] }
      : collection,
  ),
})

import type { CollectionConfig, Config } from 'payload'
import type { Slugs } from '../../../collections/index.js'
import { guardFirstUser, hasNoUser } from './guard.js'
import { firstUserLink, firstUserLinkEndpoint } from './linkEndpoint.js'

/**
 * Keeps strangers from making the first account of a fresh installation: it takes the one-time link, which is
 * logged at the start while nobody has an account. `isAnnounced: false` leaves that to somebody else, as
 * the ready server does.
 */
export function withFirstUser({
  config,
  resolved,
  isAnnounced = true,
}: {
  config: Config
  resolved: { slugs: Pick<Slugs, 'users'> }
  isAnnounced?: boolean
}): Config {
  const users = config.admin?.user ?? resolved.slugs.users
  const collections = config.collections?.map((collection) =>
    collection.slug === users ? guarded(collection) : collection,
  )
  return { ...config, collections, ...(isAnnounced && { onInit: announcing(config) }) }
}

const guarded = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints:
    collection.endpoints === false ? false : [...(collection.endpoints ?? []), firstUserLinkEndpoint],
  hooks: {
    ...collection.hooks,
    beforeOperation: [guardFirstUser, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const announcing =
  (config: Config): Config['onInit'] =>
  async (payload) => {
    await config.onInit?.(payload)
    if (process.env.NEXT_PHASE === 'phase-production-build' || !(await hasNoUser(payload))) return
    payload.logger.info(`Nobody has an account yet. The first one is made here: ${firstUserLink(payload)}`)
  }

import type { CollectionConfig, Config, Payload } from 'payload'
import type { Resolved, Slugs } from '../../../collections/index.js'
import { isBuilding } from '../isBuilding.js'
import type { LaurelOptions } from '../options.js'
import { appointAdmin } from './appointAdmin.js'
import { guardFirstUser, hasNoUser } from './guard.js'
import { firstUserLink, firstUserLinkEndpoint } from './linkEndpoint.js'
import { release } from './reservation.js'

type Step = {
  config: Config
  options: Pick<LaurelOptions, 'access' | 'announceFirstUser'>
  resolved: Pick<Resolved, 'uses'> & { slugs: Pick<Slugs, 'users'> }
}

/**
 * Keeps strangers from making the first account of a fresh installation: it takes the one-time link, which is
 * logged at the start while nobody has an account. `announceFirstUser: false` leaves that to somebody else, as
 * the ready server does. Sees to it that one of an app's older accounts may administrate.
 */
export function withFirstUser({ config, options, resolved }: Step): Config {
  const users = config.admin?.user ?? resolved.slugs.users
  const isTheirs = resolved.uses.includes('users')
  const collections = config.collections?.map((collection) =>
    collection.slug === users ? guarded({ collection, isTheirs }) : collection,
  )
  const greet = async (payload: Payload) => {
    if (isTheirs && !options.access?.canAdmin) await appointAdmin({ payload, users: resolved.slugs.users })
    if (options.announceFirstUser === false || !(await hasNoUser(payload))) return
    payload.logger.info(announcement(payload))
  }
  return {
    ...config,
    collections,
    onInit: async (payload) => {
      await config.onInit?.(payload)
      if (!isBuilding()) {
        await greet(payload).catch((err: unknown) =>
          payload.logger.error({ err, msg: 'laurel(): the accounts could not be looked at' }),
        )
      }
    },
  }
}

const guarded = ({
  collection,
  isTheirs,
}: {
  collection: CollectionConfig
  isTheirs: boolean
}): CollectionConfig => ({
  ...collection,
  endpoints:
    collection.endpoints === false ? false : [...(collection.endpoints ?? []), firstUserLinkEndpoint],
  hooks: {
    ...collection.hooks,
    beforeOperation: [guardFirstUser({ isTheirs }), ...(collection.hooks?.beforeOperation ?? [])],
    afterError: [...(collection.hooks?.afterError ?? []), ({ req }) => release(req)],
  },
})

function announcement(payload: Payload): string {
  const link = firstUserLink(payload)
  return link.startsWith('/')
    ? `Nobody has an account yet. The first one is made here, at your site's address: ${link}`
    : `Nobody has an account yet. The first one is made here: ${link}`
}

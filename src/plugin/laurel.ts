import { type CollectionConfig, type Config, createLocalReq, type Plugin } from 'payload'
import {
  builders,
  type CollectionName,
  collectionNames,
  globalBuilders,
  machinery,
  mendAll,
  type Resolved,
  refreshTask,
  settlingAfterCommit,
  withResolved,
} from '../../collections/index.js'
import { sampleStore } from '../import/index.js'
import { checkHost } from './checkHost.js'
import { compose, extend } from './compose.js'
import { withFirstUser } from './firstUser/index.js'
import { withJobs } from './jobs/index.js'
import type { LaurelOptions } from './options.js'
import { withRequestErrors } from './requestErrors/index.js'
import { resolve } from './resolve.js'
import { rosterEndpoint } from './roster/endpoint.js'
import { rosterQuery } from './roster/graphQL.js'
import { withSafety } from './safety/index.js'
import { withSample } from './sample/index.js'
import { withUniqueKeys } from './uniqueKeys/index.js'
import { withCommand } from './withCommand.js'
import { withPanel } from './withPanel.js'
import { withTranslations } from './withTranslations.js'

/**
 * Adds Laurel to a Payload config: its collections, its settings, the roster, its jobs and its safety rules.
 * The caller's config is not changed; what it says wins.
 * @throws Error at boot that names a clashing slug and the cure
 * @example plugins: [laurel({ use: { users: 'users', media: 'media' } })]
 */
export const laurel =
  (options: LaurelOptions = {}): Plugin =>
  (config) => {
    const resolved = resolve(options)
    checkHost({ config, options, resolved })
    const steps: ((config: Config) => Config)[] = [
      (given) => withResolved({ config: given, resolved }),
      (given) => withContent({ config: given, options, resolved }),
      withTranslations,
      (given) => withPanel({ config: given, resolved, sample: sampleStore }),
      (given) => withSample({ config: given, permissions: resolved.permissions, sample: sampleStore }),
      withCommand,
      (given) => withRoster({ config: given, resolved }),
      (given) => withMending({ config: given, resolved }),
      withUniqueKeys,
      (given) => withJobs(given),
      (given) => withFirstUser({ config: given, resolved, isAnnounced: options.announceFirstUser }),
      withRequestErrors,
      (given) =>
        withSafety(given, {
          isStaff: (req) => resolved.permissions.canReadDrafts({ req }),
          ...options.safety,
        }),
    ]
    return steps.reduce((given, step) => step(given), config)
  }

type Step = { config: Config; resolved: Resolved }

function withContent({ config, options, resolved }: Step & { options: LaurelOptions }): Config {
  const theirs = config.collections ?? []
  const used = new Map(
    Object.entries(options.use ?? {}).map(([name, slug]) => [slug, name as CollectionName]),
  )
  const own = collectionNames
    .filter((name) => resolved.has[name])
    .map(
      (name) =>
        [name, compose({ own: builders[name](resolved), override: options.overrides?.[name] })] as const,
    )
  const ownByName = new Map<CollectionName, CollectionConfig>(own)
  const extended = theirs.map((collection) => {
    const name = used.get(collection.slug)
    const needed = name && ownByName.get(name)
    return needed ? extend({ theirs: collection, own: needed }) : collection
  })
  const added = own.filter(([name]) => ![...used.values()].includes(name)).map(([, collection]) => collection)
  return {
    ...config,
    db: settlingAfterCommit({ db: config.db, resolved }),
    admin: { ...config.admin, user: config.admin?.user ?? resolved.slugs.users },
    collections: [...extended, ...added, ...machinery()],
    globals: [...(config.globals ?? []), ...globalBuilders.map((build) => build(resolved))],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), refreshTask(resolved)] },
  }
}

const withRoster = ({ config, resolved }: Step): Config => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), rosterEndpoint(resolved)],
  graphQL: {
    ...config.graphQL,
    queries: (graphQL, context) => ({
      ...config.graphQL?.queries?.(graphQL, context),
      ...rosterQuery(resolved)(graphQL, context),
    }),
  },
})

const withMending = ({ config, resolved }: Step): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    await mendAll({ req: await createLocalReq({}, payload), resolved })
  },
})

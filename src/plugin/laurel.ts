import type { Config, Plugin } from 'payload'
import { type Resolved, withResolved } from '../../collections/index.js'
import { sampleStore } from '../import/index.js'
import { plansQueue } from '../plans/index.js'
import { checkHost } from './checkHost.js'
import { withFinding } from './find/index.js'
import { withFirstUser } from './firstUser/index.js'
import { withImports } from './imports/index.js'
import { withIssuing } from './issuing/index.js'
import { withJobs } from './jobs/index.js'
import { withMerging } from './merging/index.js'
import type { LaurelOptions } from './options.js'
import { withPlans } from './plans/index.js'
import { withRequestErrors } from './requestErrors/index.js'
import { resolve } from './resolve.js'
import { rosterEndpoint } from './roster/endpoint.js'
import { rosterQuery } from './roster/graphQL.js'
import { withSafety } from './safety/index.js'
import { withSample } from './sample/index.js'
import { withUniqueKeys } from './uniqueKeys/index.js'
import { withCommand } from './withCommand.js'
import { withContent } from './withContent.js'
import { withMending } from './withMending.js'
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
    const resolved = resolve({ config, options })
    checkHost({ config, options, resolved })
    const steps: ((config: Config) => Config)[] = [
      (given) => withResolved({ config: given, resolved }),
      (given) => withContent({ config: given, options, resolved }),
      withTranslations,
      (given) => withPanel({ config: given, resolved, sample: sampleStore }),
      (given) => withSample({ config: given, permissions: resolved.permissions, sample: sampleStore }),
      withCommand,
      (given) => withRoster({ config: given, resolved }),
      (given) => withFinding({ config: given, resolved }),
      (given) => withIssuing({ config: given, resolved }),
      (given) => withPlans({ config: given, resolved }),
      (given) => withImports({ config: given, resolved }),
      (given) => withMerging({ config: given, resolved }),
      (given) => withMending({ config: given, resolved }),
      withUniqueKeys,
      (given) => withJobs(given, { sideQueues: [plansQueue] }),
      (given) => withFirstUser({ config: given, options, resolved }),
      (given) => withRequestErrors(given, { host: config }),
      (given) =>
        withSafety(given, {
          isStaff: (req) => resolved.permissions.canReadDrafts({ req }),
          theirs: slugsOf(config),
          ...options.safety,
        }),
    ]
    return steps.reduce((given, step) => step(given), config)
  }

type Step = { config: Config; resolved: Resolved }

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

const slugsOf = ({ collections = [], globals = [] }: Config): string[] =>
  [...collections, ...globals].map(({ slug }) => slug)

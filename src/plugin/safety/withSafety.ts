import type { CollectionConfig, Config } from 'payload'
import { steadyDatabase } from './database/steadyDatabase.js'
import { answerFailures } from './errors/answerFailures.js'
import { mendSchema } from './graphql/mendSchema.js'
import { safetyRules } from './graphql/safetyRules.js'
import { defaultLimits } from './limits.js'
import type { Rules, SafetyOptions } from './options.js'
import { countPastEnd } from './requests/countPastEnd.js'
import { guardGlobal } from './requests/guardGlobal.js'
import { guardOperation } from './requests/guardOperation.js'

/**
 * Returns the config with every collection and global guarded: filters, sorts, numbers, drafts, GraphQL and errors.
 * Call it last, so that it sees every collection; the given config is left as it is.
 */
export const withSafety = (config: Config, options: SafetyOptions = {}): Config => {
  const rules: Rules = {
    isStaff: options.isStaff ?? isSignedIn,
    limits: { ...defaultLimits, ...options.limits },
    ...(options.idPattern && { idPattern: options.idPattern }),
  }
  const isExcept = ({ slug }: { slug: string }) => options.except?.includes(slug)
  const rulesOf = ({ slug }: { slug: string }): Rules =>
    options.theirs?.includes(slug) ? { ...rules, isStaff: isSignedIn } : rules
  return {
    ...config,
    db: steadyDatabase(config.db),
    collections:
      config.collections?.map((collection) =>
        isExcept(collection) ? collection : guardCollection(collection, rulesOf(collection)),
      ) ?? [],
    globals:
      config.globals?.map((global) => (isExcept(global) ? global : guardGlobal(global, rulesOf(global)))) ??
      [],
    graphQL: {
      ...config.graphQL,
      queries: mendSchema(rules, config.graphQL?.queries),
      validationRules: (args) => [
        ...(config.graphQL?.validationRules?.(args) ?? []),
        ...safetyRules(args, rules),
      ],
    },
    hooks: { ...config.hooks, afterError: [answerFailures, ...(config.hooks?.afterError ?? [])] },
  }
}

const isSignedIn: Rules['isStaff'] = ({ user }) => Boolean(user)

/** The guard comes last, so that it sees what other hooks made of the request. */
const guardCollection = (collection: CollectionConfig, rules: Rules): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), guardOperation(rules)],
    afterOperation: [countPastEnd, ...(collection.hooks?.afterOperation ?? [])],
  },
})

import type { CollectionConfig, Config } from 'payload'
import {
  builders,
  collectionNames,
  globalBuilders,
  machinery,
  type Resolved,
  refreshTask,
  settlingAfterCommit,
} from '../../collections/index.js'
import { compose, extend, namesIn } from './compose/index.js'
import type { LaurelOptions } from './options.js'

type Step = { config: Config; options: LaurelOptions; resolved: Resolved }

/** Adds the collections and the settings, or what they need to the caller's own. */
export function withContent({ config, options, resolved }: Step): Config {
  const { slugs, uses, has } = resolved
  const own = new Map(
    collectionNames
      .filter((name) => has[name])
      .map((name) => {
        const built = builders[name](resolved)
        return [name, compose({ name, own: built, override: options.overrides?.[name] })] as const
      }),
  )
  const extended = config.collections?.map((theirs) => {
    const name = uses.find((used) => slugs[used] === theirs.slug)
    const needed = name && own.get(name)
    if (!needed) return theirs
    return extend({ theirs, own: name === 'users' ? forUsers({ theirs, own: needed, options }) : needed })
  })
  const added = [...own].flatMap(([name, collection]) => (uses.includes(name) ? [] : [collection]))
  return {
    ...config,
    db: settlingAfterCommit({ db: config.db, resolved }),
    admin: { ...config.admin, user: config.admin?.user ?? slugs.users },
    collections: [...(extended ?? []), ...added, ...machinery()],
    globals: [...(config.globals ?? []), ...globalBuilders.map((build) => build(resolved))],
    jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), refreshTask(resolved)] },
  }
}

/** A caller who says who may do what, or has permissions of their own, needs none of Laurel's. */
function forUsers({
  theirs,
  own,
  options: { access },
}: {
  theirs: CollectionConfig
  own: CollectionConfig
  options: LaurelOptions
}): CollectionConfig {
  const isDecided = Boolean(access?.canAdmin && access.canEdit && access.canReadDrafts)
  if (!isDecided && !namesIn(theirs.fields).has('permission')) return own
  return { ...own, hooks: {}, fields: [] }
}

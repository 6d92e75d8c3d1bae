import type { Config } from 'payload'
import {
  type CollectionName,
  collectionNames,
  type Permissions,
  type Resolved,
  type Slugs,
} from '../../collections/index.js'
import { defaultEmbedHosts } from '../richtext/index.js'
import type { LaurelOptions } from './options.js'

/** Decides every option, so that nothing further down has to. */
export function resolve({ config, options }: { config: Config; options: LaurelOptions }): Resolved {
  const slugs = resolveSlugs(options)
  const without = new Set<CollectionName>(options.without)
  const has = (name: CollectionName) => [name, !without.has(name)] as const
  return {
    slugs,
    uses: collectionNames.filter((name) => isUsed({ name, use: options.use })),
    has: Object.fromEntries(collectionNames.map(has)) as Resolved['has'],
    permissions: resolvePermissions({ slugs, access: options.access }),
    isLocalized: Boolean(config.localization),
    embedHosts: [...defaultEmbedHosts, ...(options.embedHosts ?? [])],
    preview: options.preview,
    certificatePage: options.certificatePage,
    rolePage: options.rolePage,
    certificateFile: options.certificateFile,
    drawingsFolder: options.drawingsFolder ?? 'data/drawings',
  }
}

const isUsed = ({ name, use }: { name: string; use: LaurelOptions['use'] }): boolean =>
  Object.entries(use ?? {}).some(([used, slug]) => used === name && slug)

function resolveSlugs({ slugs, use }: LaurelOptions): Slugs {
  const names: (CollectionName | 'settings')[] = [...collectionNames, 'settings']
  const own = Object.fromEntries(names.map((name) => [name, name])) as Slugs
  return { ...own, ...slugs, ...use }
}

/** The permissions by rising power. */
const ranks = ['viewer', 'editor', 'admin']

function resolvePermissions({
  slugs,
  access,
}: {
  slugs: Slugs
  access: LaurelOptions['access']
}): Permissions {
  const atLeast =
    (permission: string): Permissions['canEdit'] =>
    ({ req: { user } }) =>
      user?.collection === slugs.users && ranks.indexOf(String(user.permission)) >= ranks.indexOf(permission)
  return {
    canReadDrafts: access?.canReadDrafts ?? atLeast('viewer'),
    canEdit: access?.canEdit ?? atLeast('editor'),
    canAdmin: access?.canAdmin ?? atLeast('admin'),
  }
}

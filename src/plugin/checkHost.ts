import type { CollectionConfig, Config } from 'payload'
import type { Resolved } from '../../collections/index.js'
import { namesIn } from './compose/index.js'
import type { LaurelOptions } from './options.js'

const replaceable = ['users', 'media', 'posts'] as const

type Checking = { config: Config; options: LaurelOptions; resolved: Resolved }

/**
 * Finds at boot what can't work: a slug that is taken, a collection to be used that isn't there or is of the wrong kind,
 * users whom Laurel would never let do anything.
 * @throws Error that names the slug and the cure
 */
export function checkHost({ config, options, resolved }: Checking): void {
  const theirs = new Map((config.collections ?? []).map((collection) => [collection.slug, collection]))
  for (const name of replaceable) checkUsed({ name, slug: options.use?.[name], theirs })
  const clashes: string[] = []
  for (const [name, slug] of Object.entries(resolved.slugs)) {
    if (name === 'settings') checkSettings({ config, slug })
    else if (resolved.uses.some((used) => used === name) || !resolved.has[name as keyof Resolved['has']])
      continue
    else if (theirs.has(slug)) clashes.push(clash({ name, slug }))
  }
  if (clashes.length > 0) throw new Error(clashes.join('\n'))
  if (!options.access?.canAdmin) checkPermissions({ config, options, resolved })
}

function clash({ name, slug }: { name: string; slug: string }): string {
  const use = replaceable.some((candidate) => candidate === name)
    ? `let Laurel use yours with laurel({ use: { ${name}: '${slug}' } }), or `
    : ''
  return `laurel(): your config already has a collection "${slug}". Cure: ${use}give Laurel's another slug with laurel({ slugs: { ${name}: 'laurel-${slug}' } }).`
}

function checkSettings({ config, slug }: { config: Config; slug: string }) {
  if (!config.globals?.some((global) => global.slug === slug)) return
  throw new Error(
    `laurel(): your config already has a global "${slug}". Cure: give Laurel's another slug with laurel({ slugs: { settings: 'laurel-${slug}' } }).`,
  )
}

function checkUsed({
  name,
  slug,
  theirs,
}: {
  name: (typeof replaceable)[number]
  slug?: string
  theirs: Map<string, CollectionConfig>
}) {
  if (!slug) return
  const collection = theirs.get(slug)
  if (!collection) {
    throw new Error(
      `laurel(): use.${name} names the collection "${slug}", which your config doesn't have. Cure: add it, or leave use.${name} out.`,
    )
  }
  if (name === 'users' && !collection.auth) {
    throw new Error(`laurel(): use.users names "${slug}", which has no auth. Cure: set auth: true on it.`)
  }
  if (name === 'media' && !collection.upload) {
    throw new Error(
      `laurel(): use.media names "${slug}", which takes no uploads. Cure: set upload: true on it.`,
    )
  }
}

const sayWho =
  'say who may do what with laurel({ access: { canReadDrafts, canEdit, canAdmin } }), functions of ({ req })'

/** Permissions are read from a field of Laurel's users: those who enter the panel must be these. */
function checkPermissions({ config, options, resolved }: Checking) {
  const { users } = resolved.slugs
  const panelUsers = config.admin?.user
  if (panelUsers && panelUsers !== users) {
    throw new Error(
      `laurel(): your panel is entered by "${panelUsers}", not by Laurel's users "${users}". Cure: laurel({ use: { users: '${panelUsers}' } }), or ${sayWho}.`,
    )
  }
  const used = config.collections?.find(({ slug }) => slug === options.use?.users)
  if (used && namesIn(used.fields).has('permission')) {
    throw new Error(
      `laurel(): your collection "${used.slug}" has a field "permission" of its own. Cure: rename it, or ${sayWho}.`,
    )
  }
}

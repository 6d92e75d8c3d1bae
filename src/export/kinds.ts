import type { CollectionName, Resolved } from '../../collections/index.js'
import { designsSlug, importsSlug } from '../../collections/index.js'

/** What the kinds are called. */
export type KindName = Exclude<CollectionName, 'users' | 'plans' | 'posts'> | 'designs' | 'imports'

/** One kind of document of an export, written to `<name>.json`. */
export type Kind = {
  /** How its files are called. */
  name: KindName
  slug: string
  /** Fields that follow from others: they are made again, and not written. */
  derived: readonly string[]
  /** Fields that tell a person what a record is about, and are not read back. */
  told?: readonly string[]
  /** Relations to documents that may come later. */
  late?: readonly string[]
  /** Whether records are for Laurel alone: JSON and no more, and nothing for the public. */
  isMachinery?: boolean
}

/** The kinds that this installation has, posts apart, each after those that it names. */
export const kindsOf = ({ slugs, has }: Resolved): Kind[] => [
  ...kinds.filter(({ name }) => has[name]).map((kind) => ({ ...kind, slug: slugs[kind.name] })),
  ...machinery,
]

const kinds: (Omit<Kind, 'slug'> & { name: KindName & CollectionName })[] = [
  { name: 'media', derived: ['personHidden'] },
  { name: 'projects', derived: [] },
  { name: 'groups', derived: [] },
  { name: 'people', derived: ['sortName', 'githubKey', 'searchText'], late: ['notSameAs'] },
  { name: 'roles', derived: [] },
  { name: 'partners', derived: [] },
  { name: 'templates', derived: ['defaultKey'], isMachinery: true },
  {
    name: 'certificates',
    derived: ['listKey', 'searchState', 'personHidden', 'postPublished', 'activeKey', 'sortKey'],
    told: ['title'],
    late: ['supersededBy'],
  },
]

const machinery: Kind[] = [
  { name: 'designs', slug: designsSlug, derived: [], isMachinery: true },
  { name: 'imports', slug: importsSlug, derived: [], isMachinery: true },
]

/** Fields of a post that are made again when it is saved. */
export const derivedOfPost: readonly string[] = ['html', 'markdown', 'headings', 'withheld', 'locales']

/** What is said of the run of an import of an export; no part of what is exported. */
export const runKeyPrefix = 'export:'

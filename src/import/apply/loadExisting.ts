import type { Payload } from 'payload'
import type { CollectionName, Resolved } from '../../../collections/index.js'
import type {
  DocumentID,
  ExistingCertificate,
  ExistingGroup,
  ExistingMedia,
  ExistingPartner,
  ExistingPerson,
  ExistingProfile,
  ExistingProject,
  ExistingRecords,
  ExistingRole,
} from '../plan/index.js'
import { findInPages } from './findInPages.js'
import { ledgerOf, type StoredRow } from './ledger.js'
import { loadPosts } from './loadPosts.js'

type Loading = {
  payload: Payload
  resolved: Resolved
  rows: readonly StoredRow[]
  /** The sources that are about to be planned. */
  sources: readonly { path: string; locale: string; list?: object }[]
}

/** What is there already, as planning wants to know it. */
export async function loadExisting(loading: Loading): Promise<ExistingRecords> {
  const locale = loading.sources[0]?.locale
  const [people, roles, groups, projects, certificates, partners, media, posts] = [
    await loadPeople(loading),
    await loadRoles(loading),
    await loadGroups(loading),
    await loadProjects(loading),
    await loadCertificates(loading),
    await loadPartners({ ...loading, locale }),
    await loadMedia(loading),
    await loadPosts(loading),
  ]
  return {
    people,
    roles,
    groups,
    projects,
    certificates,
    partners,
    media,
    posts,
    ledger: ledgerOf(loading.rows),
  }
}

/** By what people are known. */
const identity = ['name', 'slug', 'formerSlugs', 'nativeName', 'github', 'aliases', 'notSameAs']

/** What lists tell of people. */
const profileFields = [
  'kind',
  'githubID',
  'avatarURL',
  'bio',
  'organization',
  'location',
  'website',
  'links',
  'contributions',
  'email',
  'extra',
]

/** Their profiles are read only where a list may fill them. */
async function loadPeople(loading: Loading): Promise<ExistingPerson[]> {
  if (!loading.sources.some(({ list }) => list))
    return find({ ...loading, collection: 'people', fields: identity })
  const docs = await find<ExistingPerson & Record<string, unknown>>({
    ...loading,
    collection: 'people',
    fields: [...identity, ...profileFields],
  })
  return docs.map((person) => ({ ...person, profile: profileOf(person) }))
}

const profileOf = (person: Record<string, unknown>): ExistingProfile =>
  Object.fromEntries(profileFields.map((field) => [field, person[field]]))

async function loadGroups(loading: Loading): Promise<ExistingGroup[]> {
  const docs = await find<Omit<ExistingGroup, 'names'> & Named & { slug: string }>({
    ...loading,
    collection: 'groups',
    fields: ['name', 'slug', 'kind', 'website', 'description', 'project'],
  })
  const locale = loading.sources[0]?.locale
  return docs.map(({ name, ...group }) => ({ ...group, names: textsOf(name, locale) }))
}

const loadProjects = (loading: Loading): Promise<ExistingProject[]> =>
  find({
    ...loading,
    collection: 'projects',
    fields: ['name', 'slug', 'website', 'repository', 'description', 'foundation', 'maturity'],
  })

type ByLocale = string | Record<string, string | null> | null
type Named = {
  id: DocumentID
  slug?: string | null
  name?: ByLocale
  plural?: ByLocale
  website?: string | null
}

async function loadRoles(loading: Loading): Promise<ExistingRole[]> {
  const docs = await find<Named>({ ...loading, collection: 'roles', fields: ['slug', 'name', 'plural'] })
  return docs.map(({ id, slug, name, plural }) => ({
    id,
    slug: slug ?? '',
    names: [...textsOf(name), ...textsOf(plural)],
  }))
}

async function loadPartners({
  locale,
  ...loading
}: Loading & { locale?: string }): Promise<ExistingPartner[]> {
  const docs = await find<Named>({ ...loading, collection: 'partners', fields: ['slug', 'name', 'website'] })
  return docs.map(({ id, slug, name, website }) => ({
    id,
    slug: slug ?? '',
    names: textsOf(name, locale),
    website,
  }))
}

const loadCertificates = (loading: Loading): Promise<ExistingCertificate[]> =>
  find({
    ...loading,
    collection: 'certificates',
    fields: ['status', 'person', 'role', 'year', 'group', 'project', 'sourceURL', 'order', 'post'],
  })

/** A picture that was changed as it was stored is still known by what it was taken from. */
async function loadMedia(loading: Loading): Promise<ExistingMedia[]> {
  const docs = await find<ExistingMedia>({ ...loading, collection: 'media', fields: ['sha256'] })
  const ids = new Map(docs.map(({ id }) => [String(id), id]))
  const taken = loading.rows.flatMap(({ key, document }) => {
    const id = key.startsWith('media:') ? ids.get(document ?? '') : undefined
    return id === undefined ? [] : [{ id, sha256: key.slice('media:'.length) }]
  })
  return [...docs, ...taken]
}

/** The texts in all languages, that of `locale` first. */
function textsOf(value: ByLocale | undefined, locale?: string): string[] {
  if (typeof value !== 'object' || value === null) return value ? [value] : []
  const first = locale === undefined ? [] : [value[locale]]
  return [...new Set([...first, ...Object.values(value)])]
    .filter((text) => typeof text === 'string')
    .filter(Boolean)
}

async function find<Document extends { id: DocumentID }>({
  payload,
  resolved,
  collection,
  fields,
}: Pick<Loading, 'payload' | 'resolved'> & { collection: CollectionName; fields: string[] }): Promise<
  Document[]
> {
  if (!resolved.has[collection]) return []
  return (await findInPages({ payload, collection: resolved.slugs[collection], fields })) as Document[]
}

import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import type { CollectionName, Resolved } from '../../../collections/index.js'
import { nameKey, slugify } from '../../identity/index.js'
import { ledgerWriter, readRows, type StoredRow } from '../apply/index.js'
import { contentHash, type DocumentID } from '../plan/index.js'
import { type ByLanguage, moment, type SampleData } from './readSample.js'

type Work = {
  req: PayloadRequest
  resolved: Resolved
  data: SampleData
  /** The language of the sample's post. */
  locale: string
  /** All languages of the site. */
  locales: readonly string[]
  rows: readonly StoredRow[]
}

/** Writes what the sample's post can't say: more about its roles and partners, the projects, the settings. */
export async function applyDetails(options: Omit<Work, 'rows'>): Promise<void> {
  const work = { ...options, rows: await readRows({ payload: options.req.payload }) }
  await applyRoles(work)
  await applyPartners(work)
  await applyProjects(work)
  await applySettings(work)
}

async function applyRoles(work: Work): Promise<void> {
  for (const { slug, rank, name, plural, criteria } of work.data.roles) {
    const id = known(work, `role:${slug}`)
    if (id === undefined) continue
    for (const locale of work.locales) {
      const texts = {
        name: spoken(work, { text: name, locale }),
        plural: spoken(work, { text: plural, locale }),
        criteria: spoken(work, { text: criteria, locale }),
      }
      if (texts.name) await change({ work, collection: 'roles', id, locale, values: { ...texts, rank } })
    }
  }
}

async function applyPartners(work: Work): Promise<void> {
  if (!work.resolved.has.partners) return
  for (const { name, ...values } of work.data.partners) {
    const id = known(work, `partner:${nameKey(name)}`)
    if (id !== undefined) await change({ work, collection: 'partners', id, locale: work.locale, values })
  }
}

async function applyProjects(work: Work): Promise<void> {
  const { req, resolved, rows, locale } = work
  if (!resolved.has.projects) return
  const ledger = ledgerWriter({ req, rows, isSample: true })
  for (const { acceptedAt, ...project } of work.data.projects) {
    const values = { ...project, ...(acceptedAt ? { acceptedAt: moment(acceptedAt) } : {}) }
    const key = `project:${nameKey(project.name)}`
    const id = known(work, key) ?? (await findProject({ work, name: project.name }))
    if (id !== undefined) await change({ work, collection: 'projects', id, locale, values })
    const document = id ?? (await createProject({ work, values }))
    await ledger.remember({ target: 'projects', document, keys: [key], hash: contentHash(values) })
  }
}

async function findProject({ work, name }: { work: Work; name: string }): Promise<DocumentID | undefined> {
  const { docs } = await work.req.payload.find({
    collection: work.resolved.slugs.projects,
    where: { name: { equals: name } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}

/** Of two servers that make the same one at once, the slug lets one; the other takes that one's. */
async function createProject({
  work,
  values,
}: {
  work: Work
  values: { name: string; [field: string]: unknown }
}): Promise<DocumentID> {
  const { req, resolved, locale } = work
  const data = { ...values, slug: slugify(values.name) }
  const options = { collection: resolved.slugs.projects, data, locale, depth: 0, overrideAccess: true, req }
  try {
    return (await req.payload.create(options)).id
  } catch (error) {
    const id = await findProject({ work, name: values.name })
    if (id === undefined) throw error
    return id
  }
}

async function applySettings(work: Work): Promise<void> {
  const { req, resolved, data, locales, locale: own, rows } = work
  const { payload } = req
  const slug = resolved.slugs.settings
  const ledger = ledgerWriter({ req, rows, isSample: true })
  await ledger.remember({ target: 'settings', document: '', keys: ['settings'], hash: '' })
  for (const locale of locales) {
    const { name, description, socialLinks } = data.settings
    const texts = {
      name: spoken(work, { text: name, locale }),
      description: spoken(work, { text: description, locale }),
    }
    if (!texts.name) continue
    const present = await payload.findGlobal({
      slug,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
    })
    if (present.name) continue
    const shared = locale === own ? { socialLinks } : {}
    await payload.updateGlobal({
      slug,
      locale,
      data: { ...texts, ...shared },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Changes a document where it differs. */
async function change({
  work: { req, resolved },
  collection,
  id,
  locale,
  values,
}: {
  work: Work
  collection: CollectionName
  id: DocumentID
  locale: string
  values: Record<string, unknown>
}): Promise<void> {
  const slug = resolved.slugs[collection]
  const options = { collection: slug, id, locale, depth: 0, overrideAccess: true }
  const present = await req.payload.findByID({ ...options, fallbackLocale: false, disableErrors: true })
  if (!present) return
  const data = Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => value !== undefined && !isDeepStrictEqual(present[field], value),
    ),
  )
  if (Object.keys(data).length) await req.payload.update({ ...options, data, req })
}

/** A text in one language; the sample's own language stands in where its post is read in another. */
const spoken = (
  { locale: own }: Work,
  { text, locale }: { text: ByLanguage; locale: string },
): string | undefined => {
  if (locale === 'en' || locale === 'zh') return text[locale]
  return locale === own ? text.en : undefined
}

const known = ({ rows }: Work, key: string): DocumentID | undefined =>
  rows.find((row) => row.key === key)?.document ?? undefined

import type { PayloadRequest, Where } from 'payload'
import { standingOf } from '../../../src/certificates/index.js'
import type { Resolved } from '../../resolved.js'
import { certificateAddress } from '../certificateAddress.js'
import type { FoundCertificate } from './query.js'

type ID = string | number

type Person = {
  id: ID
  name: string
  nativeName?: string | null
  slug?: string | null
  github?: string | null
  avatarURL?: string | null
  avatar?: { url?: string | null } | ID | null
}

/** A certificate as it is read for a list, its person and role populated. */
export type LoadedCertificate = {
  id: ID
  serial: string
  status: string
  personHidden?: boolean | null
  validUntil?: string | null
  listKey?: string | null
  year?: number | null
  url?: string | null
  sourceURL?: string | null
  person?: Person | ID | null
  role?: { id: ID; slug: string; name?: string | null } | ID | null
}

type Loading = {
  req: PayloadRequest
  resolved: Resolved
  where: Where
  sort?: string[]
  limit?: number
  locale?: string
}

/** Public certificates in a few queries, however many they are. */
export async function loadCertificates({
  req,
  resolved: { slugs, has },
  where,
  sort,
  limit = 0,
  locale,
}: Loading): Promise<LoadedCertificate[]> {
  const { docs } = await req.payload.find({
    collection: slugs.certificates,
    where,
    sort,
    select,
    populate: {
      [slugs.people]: {
        name: true,
        nativeName: true,
        slug: true,
        github: true,
        avatarURL: true,
        ...(has.media ? { avatar: true } : {}),
      },
      [slugs.roles]: { slug: true, name: true },
      ...(has.media ? { [slugs.media]: { url: true, filename: true } } : {}),
    },
    depth: 2,
    joins: false,
    pagination: false,
    limit,
    locale: locale ?? req.locale ?? undefined,
    fallbackLocale: req.fallbackLocale,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs as LoadedCertificate[]
}

/**
 * The certificates with these ids, for `foundOf` to leave out what is not public: asked for it, too, SQLite would go
 * through all of a state instead.
 */
export const loadByID = ({ ids, ...loading }: Omit<Loading, 'where'> & { ids: ID[] }) =>
  ids.length
    ? loadCertificates({ ...loading, where: { id: { in: ids } }, sort: ['id'] })
    : Promise.resolve([])

/** The person of a loaded certificate, if the public may know of both. */
export function personOf(certificate: LoadedCertificate): Person | undefined {
  const { person } = certificate
  const standing = standingOf({ certificate })
  if (!person || typeof person !== 'object' || standing === 'withdrawn' || standing === 'unknown') return
  return person
}

/** A loaded certificate as it is found; undefined where the public may not know of it. */
export function foundOf({
  req,
  resolved,
  certificate,
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  certificate: LoadedCertificate
  locale?: string
}): FoundCertificate | undefined {
  const person = personOf(certificate)
  if (!person) return undefined
  const { serial, year, url, sourceURL, role } = certificate
  return {
    serial,
    status: standingOf({ certificate }),
    name: person.name,
    nativeName: person.nativeName || null,
    slug: person.slug ?? null,
    github: person.github || null,
    avatarURL: pictureOf(person) ?? (person.avatarURL || null),
    role: role && typeof role === 'object' ? { slug: role.slug, name: role.name ?? null } : null,
    year: year ?? null,
    url: certificateAddress({ resolved, serial, locale, base: req.payload.config.serverURL }),
    fileURL: url || sourceURL || null,
  }
}

const pictureOf = ({ avatar }: Person) => (avatar && typeof avatar === 'object' ? avatar.url : undefined)

const select = {
  serial: true,
  status: true,
  personHidden: true,
  validUntil: true,
  listKey: true,
  year: true,
  url: true,
  filename: true,
  sourceURL: true,
  person: true,
  role: true,
} as const

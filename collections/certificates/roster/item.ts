type ID = string | number

/** One line of a roster, the same over REST, GraphQL and in posts. */
export type RosterItem = {
  name: string
  slug: string | null
  github: string | null
  avatarURL: string | null
  serial: string
  status: string
  /** The certificate's own page; null where the host has none. */
  url: string | null
  /** The certificate's own file, else the address it was announced with, else null. */
  fileURL: string | null
}

/** A certificate as `rosterSelect` reads it, with its person populated. */
export type RosterCertificate = {
  id: ID
  serial: string
  status: string
  personHidden?: boolean | null
  url?: string | null
  sourceURL?: string | null
  sortKey?: string | null
  role?: ID | { id: ID } | null
  year?: number | null
  person?: ID | RosterPerson | null
}

type RosterPerson = {
  id: ID
  name: string
  slug?: string | null
  github?: string | null
  avatarURL?: string | null
  avatar?: { url?: string | null } | ID | null
}

/** The fields of a certificate that a roster line is made of. */
export const rosterSelect = {
  serial: true,
  status: true,
  personHidden: true,
  url: true,
  filename: true,
  sourceURL: true,
  role: true,
  year: true,
  person: true,
  sortKey: true,
} as const

/** The fields of its person. */
export const rosterPersonSelect = {
  name: true,
  slug: true,
  github: true,
  avatarURL: true,
  avatar: true,
} as const

/** The line of one certificate; `page` is the address of its page. Undefined where its person is not to be had. */
export function rosterItem({
  certificate: { serial, status, url, sourceURL, person },
  page,
}: {
  certificate: RosterCertificate
  page: string | null
}): RosterItem | undefined {
  if (!person || typeof person !== 'object') return undefined
  return {
    name: person.name,
    slug: person.slug ?? null,
    github: person.github || null,
    avatarURL: pictureOf(person) ?? (person.avatarURL || null),
    serial,
    status,
    url: page,
    fileURL: url || sourceURL || null,
  }
}

const pictureOf = ({ avatar }: RosterPerson) =>
  avatar && typeof avatar === 'object' ? avatar.url : undefined

type ID = string | number

/** What is looked for among the public certificates. */
export type FindQuery = {
  /** Words of a name, a GitHub login, or a serial. @default everybody */
  q?: string
  /** The slug of a role. @default every role */
  role?: string
  /** @default every year */
  year?: number
  /** Only those that still honour somebody: no revoked, expired or superseded ones. @default false */
  onlyActive?: boolean
  /** Goes on behind this place, as an answer's `after` names it. */
  after?: string
  /** Goes back before this place, as an answer's `before` names it. */
  before?: string
  /** Lines in an answer. @default 20 */
  limit?: number
  /** The language of roles' names. @default the request's */
  locale?: string
}

/** One certificate that was found, and whose it is. */
export type FoundCertificate = {
  serial: string
  /** `active`, `superseded`, `expired` or `revoked`. */
  status: string
  name: string
  nativeName: string | null
  slug: string | null
  github: string | null
  avatarURL: string | null
  role: { slug: string; name: string | null } | null
  year: number | null
  /** The certificate's own page; null where the host has none. */
  url: string | null
  /** The certificate's own file, else the address it was announced with, else null. */
  fileURL: string | null
}

/** A page of what was found. There is no total: nobody counts 100,000 lines to show twenty. */
export type Found = {
  items: FoundCertificate[]
  /** Where the next page begins; null on the last. */
  after: string | null
  /** Where the page before ends; null on the first. */
  before: string | null
}

/** The same, with what slugs stand for. */
export type Wanted = Pick<FindQuery, 'onlyActive' | 'locale'> & {
  role?: ID
  year?: number
  limit: number
  /** Whether the page is read backwards, from `from` on. */
  isBackwards: boolean
  from?: string
}

export type DocumentID = string | number

export type ExistingPerson = {
  id: DocumentID
  name: string
  slug?: string | null
  formerSlugs?: readonly string[] | null
  nativeName?: string | null
  github?: string | null
  aliases?: readonly string[] | null
  profile?: ExistingProfile
  notSameAs?: readonly DocumentID[] | null
}

/**
 * What is known of a person besides the name, where lists tell more: loaded only then. Localized values by language.
 */
export type ExistingProfile = Readonly<Record<string, unknown>>

/** `names`: its name in every language. */
export type ExistingGroup = {
  id: DocumentID
  slug: string
  names: readonly string[]
  kind?: string | null
  website?: string | null
  /** By language. */
  description?: unknown
  project?: DocumentID | null
}

export type ExistingProject = {
  id: DocumentID
  slug: string
  name: string
  website?: string | null
  repository?: string | null
  /** By language. */
  description?: unknown
  foundation?: string | null
  maturity?: string | null
}

/** `names`: its name and plural in every language. */
export type ExistingRole = { id: DocumentID; slug: string; names: readonly string[] }

/** Relations as ids. */
export type ExistingCertificate = {
  id: DocumentID
  status: string
  person?: DocumentID | null
  role?: DocumentID | null
  year?: number | null
  group?: DocumentID | null
  project?: DocumentID | null
  sourceURL?: string | null
  order?: number | null
  post?: DocumentID | null
}

/** `names`: its name in every language, that of the import first. */
export type ExistingPartner = {
  id: DocumentID
  slug: string
  names: readonly string[]
  website?: string | null
}

export type ExistingMedia = { id: DocumentID; sha256?: string | null }

export type ExistingPost = {
  id: DocumentID
  slug: string
  formerSlugs?: readonly string[] | null
  publishedAt?: string | null
  /** The languages in which it says anything. */
  languages?: readonly string[]
  /** Where an import took each language from. Without `sha256`, that import was cut off. */
  sources: Readonly<Record<string, { path?: string | null; sha256?: string | null }>>
  /** For each language, the hash (made by the apply step) of what the import writes, as it is now. */
  hashes: Readonly<Record<string, string>>
}

/** What an import remembers of one document: which, and the hash of what it last wrote there. */
export type LedgerRow = { key: string; collection: string; document: DocumentID; hash: string }

/** What is there already. Certificates of people and roles that the files don't name may be left out. */
export type ExistingRecords = {
  people: readonly ExistingPerson[]
  roles: readonly ExistingRole[]
  groups: readonly ExistingGroup[]
  projects: readonly ExistingProject[]
  certificates: readonly ExistingCertificate[]
  partners: readonly ExistingPartner[]
  media: readonly ExistingMedia[]
  posts: readonly ExistingPost[]
  ledger: readonly LedgerRow[]
}

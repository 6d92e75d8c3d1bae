import type { Say } from '../say.js'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A post as its source says it, nothing decided yet. Plain data, without the body, which `parsePost` returns beside it. */
export type ParsedPost = {
  title: string
  description?: string
  tags: string[]
  keywords: string[]
  /** As written, without a shift of zone: `2023-01-11` is `2023-01-11T00:00:00.000Z`. */
  date?: string
  byline?: string
  /** The address of the cover, as written. */
  image?: string
  /** A slug that the front matter asks for. */
  slug?: string
  /** Last parts of the addresses under which the post was to be found. */
  formerSlugs?: string[]
  /** The part of the site that the front matter names. */
  section?: string
  isDraft: boolean
  /** The site on which its addresses lead somewhere: those of its own pages become whole. */
  siteURL?: string
  /** Front matter that has no field in a post. */
  extra: Record<string, Json>
  rosters: ParsedRoster[]
  partners: ParsedPartner[]
  /** Every picture of the body and the cover, once for each address. */
  images: ParsedImage[]
  warnings: Say[]
}

/** People listed under words that name a role. */
export type ParsedRoster = {
  /** Which child of the body it is. */
  at: number
  line: number
  heading: string
  role: ParsedRole
  /** None for a role held for good. */
  year?: number
  entries: ParsedEntry[]
  layout: 'table' | 'grid' | 'list'
  /** Columns of a grid or table; 1 for a list. */
  columns: number
  isOrdered: boolean
  nameHeading?: string
  certificateHeading?: string
  /** What every link to a certificate says. */
  linkText?: string
  /** Whether the names themselves are the links to the certificates. */
  linkNames: boolean
  /** `github` where the column holds nothing but GitHub ids. */
  show: 'name' | 'github'
  /** Whether a roster can show all that is written: no further columns, pictures or remarks. */
  isWhole: boolean
}

export type ParsedRole = { name: string; plural: string; slug: string }

export type ParsedEntry = {
  /** As printed. */
  name: string
  github?: string
  /** The same name in another script. */
  nativeName?: string
  /** Other names that the source gives. */
  aliases?: string[]
  /** The web address of the certificate's file. */
  sourceURL?: string
  /** The certificate's file beside the post, as written. */
  file?: string
  line: number
}

export type ParsedPartner = {
  name: string
  website?: string
  description?: string
  /** What sort of partner it is. */
  kinds?: string[]
  line: number
}

export type ParsedImage = { url: string; alt?: string; line?: number }

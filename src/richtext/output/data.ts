/** One person of a roster, as the public may see it. */
export type RosterRow = {
  /** The id of the certificate, by which a roster says how somebody is shown. */
  certificate?: string | number
  name: string
  github: string | null
  slug: string | null
  serial: string | null
  /** The certificate's page; null until there is one. */
  url: string | null
  /** The certificate's file: its own, or where it was found. */
  fileURL: string | null
  /** A row that says false is left out, should it ever get here. */
  isPublic: boolean
}

/** One picture of the library. */
export type MediaItem = {
  url: string
  alt: string | null
  width: number | null
  height: number | null
  /** Smaller versions, for `srcset`. */
  sizes: { url: string; width: number }[]
}

export type PartnerItem = {
  name: string
  slug: string | null
  /** The partner's website. */
  url: string | null
  logo: MediaItem | null
}

/**
 * Everything live that content shows, loaded beforehand. What is missing is left out of the result.
 * Every key is an id as a string: `String(id)`.
 */
export type RenderData = {
  /** The rows of each roster block, in the order to be shown, by block id. */
  rosters?: Map<string, { rows: RosterRow[] }>
  /** The partners of each partner block, by block id. */
  partners?: Map<string, PartnerItem[]>
  /** Pictures by media id. */
  media?: Map<string, MediaItem>
  /** Addresses of the posts that links lead to, by post id; without one a link is plain text. */
  links?: Map<string, string>
}

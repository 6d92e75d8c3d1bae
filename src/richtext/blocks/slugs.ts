/** The slugs of the collections that blocks point to. One that is left out takes its fields and blocks along. */
export type BlockSlugs = {
  certificates: string
  roles: string
  groups?: string
  projects?: string
  partners?: string
  media?: string
  posts?: string
}

type ID = string | number

/** Names what a post shows, or what has changed: `person:<id>`, `roster:<role>:<year>`, ... */
export type ReferenceKey = string

const any = '*'

/** How the things are named on whose change posts and certificates are brought up to date. */
export const keys = {
  person: (id: ID): ReferenceKey => `person:${id}`,
  author: (id: ID): ReferenceKey => `author:${id}`,
  role: (id: ID): ReferenceKey => `role:${id}`,
  roster: ({ role, year }: { role: ID; year?: number | null }): ReferenceKey =>
    `roster:${role}:${year ?? any}`,
  partner: (id: ID): ReferenceKey => `partner:${id}`,
  partners: (): ReferenceKey => 'partners',
  media: (id: ID): ReferenceKey => `media:${id}`,
  post: (id: ID): ReferenceKey => `post:${id}`,
  /** A post itself, known by its slug before it has an id. */
  slug: (slug: string): ReferenceKey => `slug:${slug}`,
}

/** Takes a key apart: `{ kind: 'person', id: '...' }`. */
export function readKey(key: ReferenceKey): { kind: string; id: string } {
  const [kind = '', id = ''] = key.split(':')
  return { kind, id }
}

/** All keys under which posts show a certificate of this role and year: the year's own and that of every year. */
export const rosterKeys = ({ role, year }: { role: ID; year?: number | null }): ReferenceKey[] =>
  year ? [keys.roster({ role, year }), keys.roster({ role })] : [keys.roster({ role })]

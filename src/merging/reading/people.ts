import type { Store } from '../../plans/index.js'

export type ID = string | number

type Text = string | null

/** A person as the database holds them: relations as ids, `bio` by language where there are several. */
export type StoredPerson = {
  id: ID
  name: string
  slug?: Text
  formerSlugs?: string[] | null
  nativeName?: Text
  kind?: Text
  github?: Text
  githubID?: number | null
  email?: Text
  aliases?: string[] | null
  notSameAs?: ID[] | null
  avatar?: ID | null
  avatarURL?: Text
  bio?: Text | Record<string, Text>
  organization?: Text
  location?: Text
  website?: Text
  links?: { label?: Text; url: string }[] | null
  contributions?: { type: string; url?: Text }[] | null
  isHidden?: boolean | null
  isUnannounced?: boolean | null
  extra?: unknown
  createdAt?: string
}

/** A person; undefined where there is none any more. */
export async function readPerson({
  payload,
  resolved: { slugs },
  id,
}: Store & { id: ID }): Promise<StoredPerson | undefined> {
  const found = await payload.db.findOne<StoredPerson>({
    collection: slugs.people,
    where: { id: { equals: id } },
  })
  return found ?? undefined
}

/** Those who say that they are not this person, that person aside. */
export async function readOthersApart({
  payload,
  resolved: { slugs },
  id,
}: Store & { id: ID }): Promise<StoredPerson[]> {
  const { docs } = await payload.db.find<StoredPerson>({
    collection: slugs.people,
    where: { notSameAs: { in: [id] } },
    limit: 0,
    pagination: false,
  })
  return docs
}

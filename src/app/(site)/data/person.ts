import { cache } from 'react'
import { certificatesOfPerson, type FoundCertificate } from '../../../../collections/index.js'
import { type Picture, pictureOf, pictureSelect } from './picture.js'
import { reading } from './reading.js'

/** A person as their page shows them. */
export type Person = {
  name: string
  nativeName: string | null
  github: string | null
  avatar: Picture | undefined
  avatarURL: string | null
  bio: string | null
  organization: string | null
  location: string | null
  website: string | null
  links: { label: string | null; url: string }[]
  certificates: FoundCertificate[]
}

type Text = string | null
type FoundPerson = { id: string | number; name: string; avatar?: unknown } & Partial<
  Record<'nativeName' | 'github' | 'avatarURL' | 'bio' | 'organization' | 'location' | 'website', Text>
> & { links?: { label?: Text; url: string }[] | null }

/** The address to which a person has moved from this one. */
export async function findPersonMovedTo(slug: string): Promise<string | undefined> {
  const { req, resolved } = await reading('en')
  const { docs } = await req.payload.find({
    collection: resolved.slugs.people,
    where: { formerSlugs: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    joins: false,
    select: { slug: true },
    overrideAccess: false,
  })
  const [found] = docs as { slug?: string }[]
  return found?.slug
}

/** The person at an address, unless hidden. */
export const findPerson = cache(async (slug: string, locale: string): Promise<Person | undefined> => {
  const { req, resolved } = await reading(locale)
  const { docs } = await req.payload.find({
    collection: resolved.slugs.people,
    where: { slug: { equals: slug } },
    locale,
    limit: 1,
    pagination: false,
    depth: 1,
    joins: false,
    select: {
      name: true,
      nativeName: true,
      github: true,
      avatar: true,
      avatarURL: true,
      bio: true,
      organization: true,
      location: true,
      website: true,
      links: true,
    },
    populate: { [resolved.slugs.media]: pictureSelect },
    overrideAccess: false,
  })
  const [found] = docs as FoundPerson[]
  if (!found) return undefined
  const certificates = await certificatesOfPerson({ req, resolved, person: found.id, locale })
  return {
    name: found.name,
    nativeName: found.nativeName || null,
    github: found.github || null,
    avatar: pictureOf(found.avatar),
    avatarURL: found.avatarURL || null,
    bio: found.bio || null,
    organization: found.organization || null,
    location: found.location || null,
    website: found.website || null,
    links: (found.links ?? []).map(({ label, url }) => ({ label: label || null, url })),
    certificates,
  }
})

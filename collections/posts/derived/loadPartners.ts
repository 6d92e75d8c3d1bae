import type { Where } from 'payload'
import type { PartnerItem } from '../../../src/richtext/index.js'
import { keys } from '../../upkeep/keys.js'
import { withheldKey } from '../withhold.js'
import type { Loaded, Loading } from './loading.js'
import { type MediaDocument, mediaItem, mediaSelect } from './loadMedia.js'

type ID = string | number
type Partner = {
  id: ID
  name?: string | null
  slug?: string | null
  website?: string | null
  logo?: MediaDocument | ID | null
}

/** The partners of each partner block: those that are listed in their order, or all of a kind. */
export async function loadPartners(loading: Loading): Promise<Loaded<Map<string, PartnerItem[]>>> {
  const { partners: ids, partnerLists, partnerQueries } = loading.references
  const data = new Map<string, PartnerItem[]>()
  if (!loading.resolved.has.partners) return { data, withheld: [], shows: [] }
  const listed = new Map(
    ids.length
      ? (await find({ loading, where: { id: { in: ids } } })).map((partner) => [partner.id, partner])
      : [],
  )
  for (const { blockId, partners } of partnerLists) {
    data.set(
      blockId,
      partners.flatMap((id) => item(listed.get(id))),
    )
  }
  for (const { blockId, kind } of partnerQueries) {
    const found = await find({ loading, where: kind ? { kinds: { in: [kind] } } : {} })
    data.set(blockId, found.flatMap(item))
  }
  return {
    data,
    withheld: ids.filter((id) => !listed.has(id)).map((id) => withheldKey('partners', id)),
    shows: [...ids.map(keys.partner), ...(partnerQueries.length ? [keys.partners()] : [])],
  }
}

async function find({
  loading: { req, resolved, locale },
  where,
}: {
  loading: Loading
  where: Where
}): Promise<Partner[]> {
  const { slugs, has } = resolved
  const { docs } = await req.payload.find({
    collection: slugs.partners,
    where: { and: [{ isListed: { equals: true } }, where] },
    select: { name: true, slug: true, website: true, logo: true },
    populate: has.media ? { [slugs.media]: mediaSelect } : undefined,
    depth: 1,
    sort: ['order', 'slug'],
    locale,
    pagination: false,
    overrideAccess: true,
  })
  return docs as Partner[]
}

function item(partner: Partner | undefined): PartnerItem[] {
  if (!partner?.name) return []
  const { name, slug = null, website, logo } = partner
  return [
    { name, slug, url: website || null, logo: logo && typeof logo === 'object' ? mediaItem(logo) : null },
  ]
}

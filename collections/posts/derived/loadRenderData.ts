import type { PayloadRequest } from 'payload'
import type { References, RenderData } from '../../../src/richtext/index.js'
import type { Resolved } from '../../resolved.js'
import type { ReferenceKey } from '../../upkeep/keys.js'
import { loadMedia } from './loadMedia.js'
import { loadPartners } from './loadPartners.js'
import { loadPostLinks } from './loadPostLinks.js'
import { loadRosters } from './loadRosters.js'

type ID = string | number

export type Loading = { req: PayloadRequest; resolved: Resolved; references: References; locale?: string }

/** One kind of thing that content shows: ready to render, what is not public of it, and the keys of its changes. */
export type Loaded<Data> = { data: Data; withheld: ID[]; shows: ReferenceKey[] }

/** Everything live that some content shows, as the public may see it today. */
export async function loadRenderData(loading: Loading): Promise<Loaded<RenderData>> {
  const [rosters, partners, media, links] = await Promise.all([
    loadRosters(loading),
    loadPartners(loading),
    loadMedia(loading),
    loadPostLinks(loading),
  ])
  return {
    data: { rosters: rosters.data, partners: partners.data, media: media.data, links: links.data },
    withheld: [rosters, partners, media, links].flatMap(({ withheld }) => withheld),
    shows: [rosters, partners, media, links].flatMap(({ shows }) => shows),
  }
}

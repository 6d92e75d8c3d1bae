import type { RenderData } from '../../../src/richtext/index.js'
import type { Loaded, Loading } from './loading.js'
import { loadMedia } from './loadMedia.js'
import { loadPartners } from './loadPartners.js'
import { loadPostLinks } from './loadPostLinks.js'
import { loadRosters } from './loadRosters.js'

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

import type { PayloadRequest } from 'payload'
import { loadRenderData, type Resolved } from '../../../collections/index.js'
import { type References, type RenderData, referencesIn } from '../../richtext/index.js'

/**
 * What the contents of many posts show, in one language: asked for at once. Blocks that were copied from post to post
 * may have the same id; contents that share one are asked for apart.
 */
export async function renderDataOf({
  req,
  resolved,
  contents,
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  contents: readonly unknown[]
  locale?: string
}): Promise<RenderData[]> {
  const references = contents.map(referencesIn)
  const isApart = references.map((own, at) => sharesBlock(own, references.slice(0, at)))
  const all = await load(merged(references.filter((_, at) => !isApart[at])))
  return await Promise.all(references.map((own, at) => (isApart[at] ? load(own) : all)))

  async function load(wanted: References): Promise<RenderData> {
    return (await loadRenderData({ req, resolved, references: wanted, locale })).data
  }
}

const blocksOf = ({ rosterLists, rosterQueries, partnerLists, partnerQueries }: References): string[] =>
  [...rosterLists, ...rosterQueries, ...partnerLists, ...partnerQueries].map(({ blockId }) => blockId)

const sharesBlock = (own: References, others: readonly References[]): boolean => {
  const known = new Set(others.flatMap(blocksOf))
  return blocksOf(own).some((block) => known.has(block))
}

const merged = (all: readonly References[]): References => ({
  certificates: [...new Set(all.flatMap(({ certificates }) => certificates))],
  partners: [...new Set(all.flatMap(({ partners }) => partners))],
  media: [],
  posts: [...new Set(all.flatMap(({ posts }) => posts))],
  rosterLists: all.flatMap(({ rosterLists }) => rosterLists),
  rosterQueries: all.flatMap(({ rosterQueries }) => rosterQueries),
  partnerLists: all.flatMap(({ partnerLists }) => partnerLists),
  partnerQueries: all.flatMap(({ partnerQueries }) => partnerQueries),
})

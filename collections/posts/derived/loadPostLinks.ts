import { keys } from '../../upkeep/keys.js'
import { withheldKey } from '../withhold.js'
import type { Loaded, Loading } from './loading.js'
import { unpublishedPosts } from './notPublic.js'

type ID = string | number

/** Where the links to other posts lead; what isn't published leads nowhere. */
export async function loadPostLinks({
  req,
  resolved,
  references,
}: Loading): Promise<Loaded<Map<string, string>>> {
  const ids = references.posts
  if (!ids.length) return { data: new Map(), withheld: [], shows: [] }
  const unpublished = await unpublishedPosts({ req, resolved, ids })
  const { docs } = await req.payload.db.find<{ id: ID; slug?: string | null }>({
    collection: resolved.slugs.posts,
    where: { id: { in: ids.filter((id) => !unpublished.includes(id)) } },
    select: { slug: true },
    pagination: false,
    limit: 0,
    req,
  })
  const data = new Map(
    docs.flatMap(({ id, slug }) => (slug ? [[String(id), `/posts/${slug}`] as const] : [])),
  )
  const withheld = unpublished.map((id) => withheldKey('posts', id))
  return { data, withheld, shows: ids.map(keys.post) }
}

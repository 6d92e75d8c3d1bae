import { headers } from 'next/headers.js'
import { type Community, findCommunity } from './data/community.js'
import { contentLocales, runningPayload } from './data/payload.js'
import { type Speech, speech } from './locale.js'

/** The query of an address, as Next gives it to a page. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

export type PageContext = {
  query: Awaited<SearchParams>
  speech: Speech
  community: Community
}

/** What every page needs to know of the request: the language and whose site this is. */
export async function pageContext(searchParams: SearchParams): Promise<PageContext> {
  const query = await searchParams
  const spoken = speech({ asked: query.locale, locales: await contentLocales() })
  return { query, speech: spoken, community: await findCommunity(spoken.locale) }
}

/** The address under which the world sees this site, for links that are read elsewhere. */
export async function siteURL({ publicURL }: Community): Promise<URL> {
  const { serverURL } = (await runningPayload()).config
  const known = [serverURL, publicURL].find((url) => url && URL.canParse(url))
  if (known) return new URL(known)
  const host = (await headers()).get('host') ?? ''
  return new URL(URL.canParse(`http://${host}`) ? `http://${host}` : 'http://localhost')
}

import { githubKey } from '../../../identity/index.js'
import { isWebAddress } from '../links.js'
import type { Json } from '../types.js'
import { type Fields, isRecord, textOf } from './fields.js'
import type { ParsedLink } from './types.js'

const networks = [
  { field: 'twitter', label: 'Twitter', home: 'https://twitter.com/' },
  { field: 'linkedin', label: 'LinkedIn', home: 'https://www.linkedin.com/in/' },
  { field: 'youtube', label: 'YouTube' },
  { field: 'mastodon', label: 'Mastodon' },
  { field: 'bluesky', label: 'Bluesky' },
  { field: 'facebook', label: 'Facebook' },
  { field: 'instagram', label: 'Instagram', home: 'https://www.instagram.com/' },
  { field: 'weibo', label: 'Weibo' },
  { field: 'zhihu', label: 'Zhihu' },
] as const

/** Where else somebody is found: addresses, and handles where a network has one place for them. The rest is extra. */
export function linksOf({ fields, extra }: { fields: Fields; extra: Record<string, Json> }): ParsedLink[] {
  const links: ParsedLink[] = []
  for (const { field, label, ...network } of networks) {
    for (const { key, value } of fields.all(field)) {
      const text = textOf(value) ?? ''
      const handle = /^@?([\w.-]{1,60})$/.exec(text)?.[1]
      const url = 'home' in network && handle && !isWebAddress(text) ? network.home + handle : text
      if (isWebAddress(url)) links.push({ label, url })
      else extra[key] = value
    }
  }
  return [...links, ...listed(extra)]
}

/** `links: [{ label, url }]`, which has no field of its own before it is read. */
function listed(extra: Record<string, Json>): ParsedLink[] {
  const { links } = extra
  if (!Array.isArray(links)) return []
  const read = links.flatMap((item) => {
    if (!isRecord(item)) return []
    const url = textOf(item.url) ?? textOf(item.link) ?? textOf(item.href) ?? ''
    const label = textOf(item.label) ?? textOf(item.name) ?? textOf(item.type) ?? textOf(item.title) ?? ''
    return isWebAddress(url) ? [{ label, url }] : []
  })
  if (read.length === links.length) delete extra.links
  return read
}

/** Whether an address is a place on GitHub that is nobody's profile: a repository or a page in it. */
export const isGithubPlace = (url: string | undefined): boolean =>
  url !== undefined &&
  /^(?:https?:\/\/)?(?:www\.)?github\.com\/[^/?#]+\/[^/?#]+/i.test(url) &&
  !githubKey(url)

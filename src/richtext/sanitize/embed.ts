import { safePictureURL } from './url.js'

/** Hosts from which a frame may be shown unless a caller says otherwise. */
export const defaultEmbedHosts = ['www.youtube-nocookie.com', 'player.vimeo.com', 'player.bilibili.com']

/**
 * The address to put into a frame, or null where its host is not allowed.
 * The page of a YouTube, Vimeo or Bilibili video becomes that of its player, YouTube's without cookies.
 * @param hosts exact host names; default `defaultEmbedHosts`
 */
export function embedURL({
  url,
  hosts = defaultEmbedHosts,
}: {
  url: string
  hosts?: string[]
}): string | null {
  const whole = url.trim().replace(/^\/\//, 'https://')
  if (!URL.canParse(whole)) return null
  const page = new URL(whole)
  if (!['http:', 'https:'].includes(page.protocol) || page.username || page.port) return null
  const player = new URL(playerOf(page) ?? page)
  player.protocol = 'https:'
  return hosts.includes(player.hostname) ? player.href : null
}

function playerOf(page: URL): string | null {
  const host = page.hostname.replace(/^(?:www|m)\./, '')
  if (['youtube.com', 'youtube-nocookie.com', 'youtu.be'].includes(host)) return youtube(page, host)
  if (host === 'vimeo.com') {
    const id = /^\/(\d+)/.exec(page.pathname)?.[1]
    return id ? `https://player.vimeo.com/video/${id}` : null
  }
  if (host === 'bilibili.com') {
    const id = /^\/video\/(BV\w+)/.exec(page.pathname)?.[1]
    return id ? `https://player.bilibili.com/player.html?bvid=${id}&autoplay=0` : null
  }
  if (host === 'player.bilibili.com') page.searchParams.set('autoplay', '0')
  return null
}

function youtube(page: URL, host: string): string | null {
  const [first, second] = page.pathname.split('/').filter(Boolean)
  const id = host === 'youtu.be' ? first : first === 'watch' ? page.searchParams.get('v') : second
  if (!id || !/^[\w-]+$/.test(id)) return null
  const kept = new URLSearchParams()
  const start = Number.parseInt(page.searchParams.get('start') ?? page.searchParams.get('t') ?? '', 10)
  if (start > 0) kept.set('start', String(start))
  const list = page.searchParams.get('list')
  if (list && /^[\w-]+$/.test(list)) kept.set('list', list)
  return `https://www.youtube-nocookie.com/embed/${id}${kept.size ? `?${kept}` : ''}`
}

/** The address of a video file that may be shown like a picture, from any host; null for anything else. */
export function videoURL(url: string): string | null {
  const safe = safePictureURL(url)
  return safe && /\.(?:mp4|m4v|webm|ogv|ogg|mov)(?:[?#]|$)/i.test(safe) ? safe : null
}

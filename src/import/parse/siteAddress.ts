import { posix } from 'node:path'

/**
 * An address as a visitor of the former site had it: `/images/a.png` and `a.png` of the post at `path` become whole.
 * Addresses that are whole, and those within the page, stay. `path` is that of the source; a folder `content`, `src`,
 * `static` or `_posts` above it is no part of the site's addresses.
 */
export function siteAddress({ url, path, siteURL }: { url: string; path: string; siteURL: string }): string {
  const address = url.trim()
  if (!address || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(address)) return url
  if (!URL.canParse(siteURL)) return url
  const parts = path.split('/')
  const root = parts.findLastIndex((part) => ['content', 'src', 'static', '_posts', 'pages'].includes(part))
  const file = parts.slice(root + 1).join('/')
  const folder = posix.dirname(file) === '.' ? '' : `${posix.dirname(file)}/`
  const name = posix.basename(file).replace(/\.\w+$/, '')
  const isIndex = /^_?(?:index|readme)(?:[._][\w-]+)?$/i.test(name)
  const isSource = /\.mdx?(?=$|[?#])/i.test(address)
  const page = isIndex || isSource ? folder : `${folder}${name}/`
  const found = new URL(address, new URL(page, siteURL.replace(/\/*$/, '/')))
  return isSource ? found.href.replace(/(?:\/_?index)?\.mdx?(?=$|[?#])/i, '/') : found.href
}

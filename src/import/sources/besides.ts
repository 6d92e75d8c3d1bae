import { posix } from 'node:path'
import { localPath } from '../parse/index.js'

/** Folders whose files a site serves from its root. */
const served = ['static', 'public', 'assets', 'source', 'src']

/**
 * Where a file may lie that a post names: beside it, below the root, or where the post's site keeps what it serves
 * (`/img/a.png` is `static/img/a.png` in the folder that `content` lies in).
 */
export function pathsBeside({ url, file }: { url: string; file: string }): string[] {
  const own = localPath({ url, file })
  if (own === undefined) return []
  const path = url.trim().startsWith('/') ? own : (localPath({ url: `/${url.trim()}`, file }) ?? own)
  const sites = new Set(['', siteOf(file)])
  const below = [...sites].flatMap((site) => [
    `${site}${path}`,
    ...served.map((folder) => `${site}${folder}/${path}`),
  ])
  const whole = [...new Set([own, ...below])]
  return posix.extname(own) ? whole : whole.flatMap((one) => [one, ...pictures.map((type) => one + type)])
}

/** Endings that a site's own words for a picture may leave out. */
const pictures = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.avif']

/** The folder that holds the site of a post, with `/` at its end. */
const siteOf = (file: string): string =>
  /^(.*?\/)??(?:src\/)?(?:content|_posts|i18n|docs|blog)\//.exec(file)?.[1] ?? ''

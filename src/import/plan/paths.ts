import { posix } from 'node:path'
import { slugify } from '../../identity/index.js'
import type { ReadFile } from './context.js'

type Located = Pick<ReadFile, 'path' | 'locale'>

/**
 * What the paths of one post's languages have in common: `content/en/news/a.md` and `content/zh/news/a.md`,
 * `a.en.md` and `a.zh.md`. Undefined where the path doesn't name its language.
 */
export function pathWithoutLocale({ path, locale }: Located): string | undefined {
  const parts = path.split(/([/._])/)
  const at = parts.findLastIndex((part) => isLocale(part, locale))
  if (at < 0) return undefined
  return [...parts.slice(0, at), '*', ...parts.slice(at + 1)].join('')
}

/** What a file's name says of its post: its own name, or its folder's where it is an index. */
export function fileSlug({ path, locale, post }: Located & Pick<ReadFile, 'post'>): string {
  const name = posix.basename(path).replace(/\.[^.]*$/, '')
  const bare = name.replace(new RegExp(`[._]${escaped(locale)}(?:-\\w+)?$`, 'i'), '')
  if (/^_?(?:index|readme)$/i.test(bare)) {
    const folder = posix.basename(posix.dirname(path))
    return folder && folder !== '.' ? folder : post.title
  }
  const [beforeDot = bare] = bare.split(/\.(?=[^.]*$)/)
  return slugify(beforeDot) === slugify(post.title) ? beforeDot : bare
}

/** The part of the site that a file lies in: the folder below `content/<language>`. */
export function sectionOf({ path, locale }: Located): string | undefined {
  const folders = posix.dirname(path).split('/')
  const root = folders.lastIndexOf('content')
  const below = folders.slice(root + 1).filter((folder) => !isLocale(folder, locale))
  return root < 0 ? undefined : below[0]
}

const isLocale = (part: string, locale: string): boolean =>
  part.toLowerCase() === locale.toLowerCase() || part.toLowerCase().startsWith(`${locale.toLowerCase()}-`)

const escaped = (text: string): string => text.replace(/[^\w-]/g, '\\$&')

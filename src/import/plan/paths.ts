import { posix } from 'node:path'
import { slugify } from '../../identity/index.js'
import { isLanguageFolder, pathWithoutLocale } from '../language/index.js'
import type { ReadFile } from './context.js'

type Located = Pick<ReadFile, 'path' | 'locale'>

/** What a file's name says of its post: its own name without date and language, or its folder's where it is an index. */
export function fileSlug({ path, locale, post }: Located & Pick<ReadFile, 'post'>): string {
  const neutral = pathWithoutLocale({ path, locale })
  const name = posix.basename(neutral).replace(/\.[^.]*$/, '')
  if (/^_?(?:index|readme)$/i.test(name)) {
    const folder = posix.basename(posix.dirname(neutral))
    return folder && folder !== '.' ? withoutDate(folder) : post.title
  }
  const [beforeDot = name] = name.split(/\.(?=[^.]*$)/)
  return withoutDate(slugify(beforeDot) === slugify(post.title) ? beforeDot : name)
}

/** The part of the site that a file lies in: the folder below `content`, the one of Jekyll's posts, or one named so. */
export function sectionOf({ path, locale }: Located): string | undefined {
  const { dir, name } = posix.parse(pathWithoutLocale({ path, locale }))
  const all = dir.split('/').filter((folder) => folder && !isLanguageFolder(folder, locale))
  const folders = /^(?:index|readme)$/i.test(name) ? all.slice(0, -1) : all
  const content = folders.lastIndexOf('content')
  if (content >= 0) return folders[content + 1]?.replace(/^_/, '')
  const jekyll = folders.lastIndexOf('_posts')
  if (jekyll >= 0) return folders[jekyll - 1] ?? 'posts'
  return folders.findLast((folder) => sections.has(folder.toLowerCase()))
}

const sections = new Set(
  'announcements articles blog blogs case-studies community conferences docs events guides interviews live meetups news newsletter newsletters pages posts press releases stories tutorials updates videos'.split(
    ' ',
  ),
)

/** Without the date that Jekyll wants before a post's name; a name that is nothing else stays. */
const withoutDate = (name: string): string =>
  name.replace(/^\d{4}-\d{1,2}(?:-\d{1,2})?[-_](?=\D)/, '') || name

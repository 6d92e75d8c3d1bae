import { posix } from 'node:path'
import { readCode, siteLocale } from './codes.js'

/** What a path says about its language. */
export type PathLanguage = {
  /** The language of the site that it names. */
  locale?: string
  /** The language that it names and the site doesn't have. */
  foreign?: string
  /** The path without the marks of its language: the same for all languages of one post. */
  neutral: string
}

/**
 * Reads the language of a file in its name (`a.zh.md`, `a_zh-CN.md`, `a-CN.md`, `zh.md`) or else in its folders
 * (`content/zh/news`, `blog/zh-CN`, `i18n/zh/...`). What could as well be a word (`do-it.md`, `it/`) is a language only
 * where the site has it, or where other folders beside it are languages (`isAmongLanguages`).
 */
export function pathLanguage({
  path,
  locales,
  isAmongLanguages = () => false,
}: {
  path: string
  locales: readonly string[]
  isAmongLanguages?: (folder: string) => boolean
}): PathLanguage {
  const { dir, name, ext } = posix.parse(path)
  const inName = markOfName({ name, locales })
  const stem = inName ? inName.rest : name
  const folders = dir ? dir.split('/') : []
  const at = folders.findLastIndex((folder) => localeOf(folder, locales) !== undefined)
  const other = folders.findIndex((folder, index) =>
    isForeign({ folder, parent: folders.slice(0, index).join('/'), locales, isAmongLanguages }),
  )
  const mark = at >= 0 ? at : other
  const rest = mark < 0 ? folders : folders.filter((_, index) => index !== mark)
  const neutral = [...sameFolders(rest), `${stem}${ext}`].join('/')
  if (inName) return { ...inName.said, neutral }
  const locale = localeOf(folders[at] ?? '', locales)
  if (locale) return { locale, neutral }
  return { ...(other < 0 ? {} : { foreign: folders[other] }), neutral }
}

/** The folders of which some are named for languages of the site: others beside them are languages too. */
export function languageFolders({
  paths,
  locales,
}: {
  paths: Iterable<string>
  locales: readonly string[]
}): (folder: string) => boolean {
  const parents = new Set<string>()
  for (const path of paths) {
    const folders = path.split('/').slice(0, -1)
    for (const [index, folder] of folders.entries()) {
      if (localeOf(folder, locales)) parents.add(folders.slice(0, index).join('/'))
    }
  }
  return (folder) => parents.has(folder)
}

/** The path of a post without the marks of its own language. */
export const pathWithoutLocale = ({ path, locale }: { path: string; locale: string }): string =>
  pathLanguage({ path, locales: [locale] }).neutral

/** Whether a folder is named for this language. */
export const isLanguageFolder = (folder: string, locale: string): boolean =>
  localeOf(folder, [locale]) !== undefined

function localeOf(text: string, locales: readonly string[]): string | undefined {
  const code = readCode(text)
  return code && siteLocale(code, locales)
}

const homes = new Set(['content', 'i18n', '_i18n', 'locales', 'translations', 'localized'])

function isForeign({
  folder,
  parent,
  locales,
  isAmongLanguages,
}: {
  folder: string
  parent: string
  locales: readonly string[]
  isAmongLanguages: (folder: string) => boolean
}): boolean {
  if (!readCode(folder) || localeOf(folder, locales)) return false
  if (/^[a-z]{2}[-_](?:[A-Z]{2}|[A-Z][a-z]{3})$/.test(folder)) return true
  return homes.has(posix.basename(parent)) || isAmongLanguages(parent)
}

type NameMark = { said: { locale?: string; foreign?: string }; rest: string }

function markOfName({ name, locales }: { name: string; locales: readonly string[] }): NameMark | undefined {
  const whole = localeOf(name, locales)
  if (whole) return { said: { locale: whole }, rest: 'index' }
  for (const shape of [/^(.+)([._-])([A-Za-z]{2}[-_][A-Za-z]{2,4})$/, /^(.+)([._-])([A-Za-z]{2})$/]) {
    const [, rest = '', sign, text = ''] = shape.exec(name) ?? []
    if (!sign || !readCode(text)) continue
    const locale = localeOf(text, locales)
    if (locale) return { said: { locale }, rest }
    if (sign === '.' || /[-_][A-Z]{2}$/.test(text)) return { said: { foreign: text }, rest }
  }
  return undefined
}

/** Docusaurus keeps translations in folders that its originals don't have. */
function sameFolders(folders: readonly string[]): string[] {
  const at = folders.findIndex((folder) => folder.startsWith('docusaurus-plugin-content-'))
  if (at < 1 || folders[at - 1] !== 'i18n') return [...folders]
  const kind = folders[at]?.slice('docusaurus-plugin-content-'.length) ?? ''
  const below = folders.slice(folders[at + 1] === 'current' ? at + 2 : at + 1)
  return [...folders.slice(0, at - 1), ...(kind === 'pages' ? ['src', 'pages'] : [kind]), ...below]
}

import { languageFolders, pathLanguage, readCode, siteLocale } from '../language/index.js'
import type { ParsedPost } from '../parse/index.js'
import { SourceError, say } from '../say.js'
import type { SourcePlace } from './types.js'

export type Languages = {
  /** Those of the site, the first being its own. */
  locales: readonly string[]
  /** That of files that say none. @default what the folders above them say, else the site's own */
  asked?: string
}

/**
 * Says of each file of a place which language of the site it is in: by its name, its folders, or else as asked; and
 * whether any of these says so.
 * @throws SourceError where it is in one that the site doesn't have.
 */
export function languageReader({
  place: { paths, root },
  languages: { locales, asked },
}: {
  place: SourcePlace
  languages: Languages
}): (path: string) => { locale: string; isSaid: boolean } {
  const isAmongLanguages = languageFolders({ paths, locales })
  const otherwise = asked ?? (root && languageAbove(root, locales))
  return (path) => {
    const { locale, foreign } = pathLanguage({ path, locales, isAmongLanguages })
    if (!locale && foreign && !asked) throw notOfTheSite(foreign, locales)
    return { locale: locale ?? otherwise ?? locales[0] ?? 'en', isSaid: Boolean(locale ?? otherwise) }
  }
}

/**
 * The language that front matter says, where it says one.
 * @throws SourceError where it is one that the site doesn't have.
 */
export function languageOfPost({
  post,
  languages: { locales, asked },
}: {
  post: Pick<ParsedPost, 'extra'>
  languages: Languages
}): string | undefined {
  const said = ['lang', 'language', 'locale'].map((key) => post.extra[key]).find(Boolean)
  const code = typeof said === 'string' ? readCode(said) : undefined
  const locale = code && siteLocale(code, locales)
  if (typeof said === 'string' && code && !locale && !asked) throw notOfTheSite(said, locales)
  return locale
}

const notOfTheSite = (language: string, locales: readonly string[]): SourceError =>
  new SourceError(say({ key: 'languageNotOfSite', values: { language, languages: locales.join(', ') } }))

/** The language of the site that the folders above a root are named for, within its content. */
function languageAbove(root: string, locales: readonly string[]): string | undefined {
  const folders = root.split(/[\\/]/)
  for (let at = folders.length - 1; at >= 0; at--) {
    if (!contentFolder.test(folders[at] ?? '')) continue
    const { locale } = pathLanguage({ path: [...folders.slice(at), 'a.md'].join('/'), locales })
    if (locale) return locale
  }
  return undefined
}

const contentFolder = /^(?:content|i18n|docs|blog|news|_posts)$/

import { fill, type Label, localeAmong } from '../../translations/index.js'

/** A language of the content, and how a page speaks in it. */
export type Speech = {
  /** The language asked for; one that the content has. */
  locale: string
  /** All languages of the content; the first is the default. */
  locales: readonly string[]
  /** A text around the content, in Chinese on a Chinese page and in English on any other. */
  say: (label: Label, values?: Record<string, string | number>) => string
}

/** Speaks the language asked for if the content has it, else the default. */
export function speech({ asked, locales }: { asked: unknown; locales: readonly string[] }): Speech {
  const locale = localeAmong({ asked, locales })
  const language = chromeLanguage(locale)
  return {
    locale,
    locales,
    say: ({ text }, values = {}) => fill(text[language], values),
  }
}

/** The language in which the words around a page are written. */
const chromeLanguage = (locale: string): 'en' | 'zh' => (/^zh\b/i.test(locale) ? 'zh' : 'en')

/** The first language that a browser asks for (Accept-Language) and the content has. */
export function preferredLocale({
  header,
  locales,
}: {
  header: string | null
  locales: readonly string[]
}): string | undefined {
  const wishes = (header ?? '').split(',').map((wish) => wish.split(';')[0]?.trim().toLowerCase() ?? '')
  const base = (code: string) => code.toLowerCase().split(/[-_]/)[0]
  return wishes
    .filter(Boolean)
    .map((wish) => locales.find((code) => code.toLowerCase() === wish || base(code) === base(wish)))
    .find((code) => code !== undefined)
}

/** An address on this site in a language: the default one is not named. */
export function hrefIn({ path, locale, locales, page, query: values = {} }: Hrefs): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, String(value))
  if (locale !== locales[0]) query.set('locale', locale)
  if (page !== undefined && page > 1) query.set('page', String(page))
  return query.size ? `${path}?${query}` : path
}

type Hrefs = {
  path: string
  locale: string
  locales: readonly string[]
  page?: number
  /** What else the address says; nothing of what is empty. */
  query?: Record<string, string | number | undefined>
}

/** A language's own name for itself: `en` is English, `zh` is 中文. */
export const languageName = (code: string, inLanguage = code): string =>
  new Intl.DisplayNames([inLanguage.replace('_', '-')], { type: 'language' }).of(code.replace('_', '-')) ??
  code

/** The language of what is really shown: the one asked for, else the first that the post is published in. */
export function shownLocale({
  published,
  locale,
  locales,
}: {
  published: readonly string[] | null | undefined
  locale: string
  locales: readonly string[]
}): string {
  if (!published?.length || published.includes(locale)) return locale
  return locales.find((code) => published.includes(code)) ?? locale
}

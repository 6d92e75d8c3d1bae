import { siteLocale } from './codes.js'

const fewestWords = 3

/**
 * The language of the site that a few words are in, as far as their script tells: Chinese, or (where the site's own is
 * Chinese) English. Undefined where it tells nothing, or what is the site's own anyway.
 */
export function textLanguage({
  text,
  locales,
}: {
  /** A title, a description. */
  text: string
  /** Those of the site, its own first. */
  locales: readonly string[]
}): string | undefined {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const words = count(/\p{Script=Latin}+/gu)
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  const [own = ''] = locales
  const chinese = siteLocale({ language: 'zh' }, locales)
  const found =
    han > words && !isJapanese
      ? chinese
      : own === chinese && !han && words >= fewestWords
        ? siteLocale({ language: 'en' }, locales)
        : undefined
  return found === own ? undefined : found
}

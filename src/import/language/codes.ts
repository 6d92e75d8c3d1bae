/** A language as paths and front matter write it: `zh`, `zh-CN`, `zh_hans`, `cn`. */
export type Code = { language: string; region?: string }

/** Codes of countries that are written where a language is meant. */
const countries: Record<string, string> = { cn: 'zh-cn', tw: 'zh-tw', hk: 'zh-hk', jp: 'ja', kr: 'ko' }
const traditional = new Set(['tw', 'hk', 'mo', 'hant'])
const scripts = new Set(['hans', 'hant', 'latn', 'cyrl'])
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Reads a language's code; undefined for what is none. */
export function readCode(text: string): Code | undefined {
  const lower = text.toLowerCase().replaceAll('_', '-')
  const match = /^([a-z]{2})(?:-([a-z]{4}))?(?:-([a-z]{2}))?$/.exec(countries[lower] ?? lower)
  const [, language = '', script, country] = match ?? []
  if (!match || !languageNames.of(language)) return undefined
  if (script && !scripts.has(script)) return undefined
  if (country && !regionNames.of(country.toUpperCase())) return undefined
  const region = script ?? country
  return { language, ...(region ? { region } : {}) }
}

/** Which of the site's languages a code means: the same, else one that is written alike. */
export function siteLocale(code: Code, locales: readonly string[]): string | undefined {
  const known = locales.flatMap((locale) => {
    const own = readCode(locale)
    return own?.language === code.language && isTraditional(own) === isTraditional(code)
      ? [{ locale, region: own.region }]
      : []
  })
  const same = known.find(({ region }) => region === code.region)
  return (same ?? known.find(({ region }) => region === undefined) ?? known[0])?.locale
}

const isTraditional = ({ region }: Code): boolean => region !== undefined && traditional.has(region)

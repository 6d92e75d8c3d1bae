/** The language asked for if the content has it, else the content's first; English where it names none. */
export const localeAmong = ({ asked, locales }: { asked: unknown; locales: readonly string[] }): string =>
  locales.find((locale) => locale === asked) ?? locales[0] ?? 'en'

/** A day as a language writes it in full; undefined for what is no day. Days are kept as an instant at noon or midnight UTC. */
export function dayIn({ date, locale }: { date: string | Date; locale: string }): string | undefined {
  const day = new Date(date)
  if (Number.isNaN(day.getTime())) return undefined
  const languages = [locale.replaceAll('_', '-'), 'en']
  return new Intl.DateTimeFormat(languages, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

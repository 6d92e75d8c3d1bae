/** One text for all languages, or one for each that has its own. */
export type Localized = string | Record<string, string>

/** A text in a language, else in the first language that has it, else nothing. */
export function inLocale({
  text,
  locale,
  locales,
}: {
  text: Localized | null | undefined
  locale: string
  locales: readonly string[]
}): string {
  if (typeof text === 'string' || !text) return text ?? ''
  const chosen = [locale, ...locales].find((code) => text[code])
  return chosen ? (text[chosen] ?? '') : ''
}

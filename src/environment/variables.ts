/** Where variables come from: `process.env`, or a plain object in a test. */
export type Variables = Record<string, string | undefined>

/** The value of a variable without blanks around it; an empty one counts as missing. */
export const text = (variables: Variables, name: string): string | undefined =>
  variables[name]?.trim() || undefined

/** The entries of a comma list, without blanks and empty entries. */
export const list = (variables: Variables, name: string): string[] =>
  (text(variables, name) ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

/** A whole number within bounds; anything else stops with a line that says so. */
export function wholeNumber(
  variables: Variables,
  { name, fallback, min, max }: { name: string; fallback: number; min: number; max: number },
): number {
  const value = text(variables, name)
  if (value === undefined) return fallback
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= min && number <= max) return number
  throw new Error(
    `${name} "${value}" is not a whole number from ${min} to ${max}: mend it, or leave it out for ${fallback}`,
  )
}

/** `true` or `false` (also 1, 0, yes, no, on, off); anything else stops with a line that says so. */
export function yesOrNo(
  variables: Variables,
  { name, fallback }: { name: string; fallback: boolean },
): boolean {
  const value = text(variables, name)?.toLowerCase()
  if (value === undefined) return fallback
  if (['true', '1', 'yes', 'on'].includes(value)) return true
  if (['false', '0', 'no', 'off'].includes(value)) return false
  throw new Error(`${name} "${value}" is neither true nor false: write one of the two`)
}

/** One word out of a list; anything else stops with a line that names the list. */
export function oneOf<Word extends string>(
  variables: Variables,
  { name, words, fallback }: { name: string; words: readonly Word[]; fallback: Word },
): Word {
  const value = text(variables, name)?.toLowerCase()
  if (value === undefined) return fallback
  const word = words.find((candidate) => candidate === value)
  if (word) return word
  throw new Error(`${name} "${value}" is unknown: use one of ${words.join(', ')}`)
}

/** The address of a site, without a slash at its end; anything but http(s) stops with a line that says so. */
export function webAddress(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url.href.replace(/\/+$/, '')
  throw new Error(`${name} "${value}" is not an address: write it as https://example.org`)
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
const yearInFileName = /(?<!\d)((?:19|20)\d{2})(?:[01]\d(?:[0-3]\d)?)?(?!\d)/g

/** The years that a text names, each once. */
export const yearsIn = (text: string): number[] => [
  ...new Set((text.normalize('NFKC').match(year) ?? []).map(Number)),
]

/** The years in the name of a file, also as the beginning of a date: `certificates-20220715.md`. */
export const yearsInFileName = (name: string): number[] => [
  ...new Set([...name.matchAll(yearInFileName)].map(([, found]) => Number(found))),
]

/** The one year of a text that names no other. */
export const onlyYear = (years: readonly number[]): number | undefined =>
  years.length === 1 ? years[0] : undefined

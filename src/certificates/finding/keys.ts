import { publicStatuses } from '../identity.js'

type ID = string | number

/** What of a certificate says whether and where it stands in public lists. */
export type Listed = {
  status?: string | null
  person?: ID | null
  personHidden?: boolean | null
  year?: number | null
  sortKey?: string | null
  serial?: string | null
}

/** Stands between the phrase of a search key and the place in the list; no phrase has it. */
const separator = '!'
const longestName = 120

/**
 * The key that orders public certificates: the newest year first, those of no year before all, then by sort name,
 * then by serial. Null as long as the public may not see the certificate.
 */
export function listKey({ status, person, personHidden, year, sortKey, serial }: Listed): string | null {
  const isPublic = publicStatuses.some((one) => one === status)
  if (!isPublic || !person || personHidden || !serial) return null
  return `${yearKey(year)} ${(sortKey ?? '').slice(0, longestName)} ${serial}`
}

/** The beginning of the keys of a year: the newer, the lower. */
export const yearKey = (year: number | null | undefined): string =>
  String(9999 - (year ?? 9999)).padStart(4, '0')

/** The year that a key is of; undefined for a standing role. */
export function yearOfKey(key: string): number | undefined {
  const year = 9999 - Number(key.slice(0, 4))
  return Number.isInteger(year) && year !== 9999 ? year : undefined
}

/** The keys under which one certificate is looked up: one for each phrase, in the order of the list behind it. */
export const searchKeys = ({ phrases, place }: { phrases: readonly string[]; place: string }): string[] =>
  phrases.map((phrase) => `${phrase}${separator}${place}`)

/** The phrase that a search key begins with. */
export const phraseOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(separator)))

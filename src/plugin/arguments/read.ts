import { refuse } from './refusal.js'

type ID = string | number
type Fields = Record<string, unknown>

/** A short text. */
export function text({ fields, name, most = 500 }: Field & { most?: number }): string | undefined {
  const value = fields[name]
  if (isMissing(value)) return undefined
  if (typeof value !== 'string' || value.length > most) return refuse(name, 'text', { most })
  return value
}

/** A whole number. */
export function whole({ fields, name, from, to }: Field & { from: number; to: number }): number | undefined {
  const value = fields[name]
  if (isMissing(value)) return undefined
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isInteger(number) || number < from || number > to)
    return refuse(name, 'whole', { from, to })
  return number
}

/** The year of an award. */
export const year = (fields: Fields): number | undefined =>
  whole({ fields, name: 'year', from: 1970, to: 2200 })

/** True or false; missing is false. */
export function flag({ fields, name }: Field): boolean {
  const value = fields[name]
  if (isMissing(value)) return false
  return typeof value === 'boolean' ? value : refuse(name, 'flag')
}

/** A moment, as ISO 8601 writes it. */
export function moment({ fields, name }: Field): string | undefined {
  const value = text({ fields, name, most: 40 })
  if (value === undefined) return undefined
  const time = /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? refuse(name, 'moment') : new Date(time).toISOString()
}

/** A list of objects. */
export function list({ fields, name, most }: Field & { most: number }): Fields[] | undefined {
  const value = fields[name]
  if (isMissing(value)) return undefined
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
  if (!isList) return refuse(name, 'list')
  return value.length > most ? refuse(name, 'tooMany', { most }) : value
}

/** A list of ids. */
export function idList({ fields, name, most }: Field & { most: number }): ID[] | undefined {
  const value = fields[name]
  if (isMissing(value)) return undefined
  if (!Array.isArray(value) || !value.every(isID)) return refuse(name, 'idList')
  return value.length > most ? refuse(name, 'tooMany', { most }) : value
}

/** An id, or the slug of something that has one. */
export function id({ fields, name }: Field): ID | undefined {
  const value = fields[name]
  if (isMissing(value)) return undefined
  return isID(value) ? value : refuse(name, 'id')
}

/** One of a few words. */
export function word<Word extends string>({
  fields,
  name,
  words,
}: Field & { words: readonly Word[] }): Word | undefined {
  const value = fields[name]
  if (isMissing(value)) return undefined
  return words.find((one) => one === value) ?? refuse(name, 'word', { words: words.join(', ') })
}

/** Refuses fields that nobody asked for, since a misspelt one would be left out silently. */
export function onlyKnown(fields: Fields, known: readonly string[]): void {
  const unknown = Object.keys(fields).find((name) => !known.includes(name))
  if (unknown !== undefined) refuse(unknown.slice(0, 80), 'unknown')
}

type Field = { fields: Fields; name: string }

const isMissing = (value: unknown): value is undefined | null | '' =>
  value === undefined || value === null || value === ''

const isID = (value: unknown): value is ID =>
  (typeof value === 'string' && value.length > 0 && value.length <= 100) ||
  (typeof value === 'number' && Number.isInteger(value))

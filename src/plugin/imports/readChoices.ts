import type { PayloadRequest } from 'payload'
import { localesOf } from '../../../collections/index.js'
import type { ImportChoices } from '../../import/index.js'
import { flag, refuse, text, word, year } from '../arguments/index.js'

type Fields = Record<string, unknown>

/** Fields that say how files are to be read. */
export const choiceFields = ['locale', 'siteURL', 'map', 'role', 'year', 'adopt', 'force'] as const

/**
 * What an editor says of an import besides its files.
 * @throws APIError 400 that names the field
 */
export function readChoices({ req, fields }: { req: PayloadRequest; fields: Fields }): ImportChoices {
  const locale = word({ fields, name: 'locale', words: localesOf(req) })
  const siteURL = text({ fields, name: 'siteURL', most: 300 })?.trim()
  if (siteURL && !isSite(siteURL)) refuse('siteURL', 'address')
  const role = text({ fields, name: 'role', most: 120 })?.trim()
  const given = year(fields)
  const map = mapIn(fields)
  return {
    ...(locale ? { locale } : {}),
    ...(siteURL ? { siteURL } : {}),
    ...(role ? { role } : {}),
    ...(given === undefined ? {} : { year: given }),
    ...(map ? { map } : {}),
    ...(flag({ fields, name: 'adopt' }) ? { isAdopting: true } : {}),
    ...(flag({ fields, name: 'force' }) ? { isForced: true } : {}),
  }
}

const isSite = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)

/** `{ "GitHub": "github" }`: columns of a table, and the fields that they hold. */
function mapIn({ map }: Fields): Record<string, string> | undefined {
  if (map === undefined || map === null) return undefined
  const entries = typeof map === 'object' && !Array.isArray(map) ? Object.entries(map) : []
  const isWhole = entries.every(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry.join('').length <= 300,
  )
  if (!isWhole || entries.length > 50 || (!entries.length && Object(map) !== map))
    return refuse('map', 'columns')
  return entries.length ? Object.fromEntries(entries) : undefined
}

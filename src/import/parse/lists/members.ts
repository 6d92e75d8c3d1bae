import { isGithubLogin } from '../../../identity/index.js'
import type { Json, ParsedRole } from '../types.js'
import { isTeamAlias, personOfLogin, readAccount } from './account.js'
import { type About, addPerson, awardsOf } from './addPerson.js'
import { isRecord, textOf } from './fields.js'
import type { lineFinder } from './lineFinder.js'
import { openList } from './openList.js'
import { type ReadRecord, readRecord } from './record.js'
import { roleOfKey, roleOfSlug } from './roles.js'
import type { ListFormat, ListOptions, ParsedGroup, ParsedList } from './types.js'

type Reading = About & {
  lineOf: ReturnType<typeof lineFinder>
  /** Whether words alone may be logins: in a page they may be anything. */
  takesWords: boolean
}

/** Keys that say nothing of their own: what stands above them holds. */
const wrappers = new Set(['list', 'items', 'people', 'data', 'entries', 'nodes', 'team'])
const telling =
  /^(?:login|git_?hub(?:_?(?:name|id|login|username))?|nickname|username|e?mail|position|role|category)$/i
const notLists = /^(?:authors?|_.*)$/i
const deepest = 6

/**
 * Any data in which people are listed: arrays of objects with a name or a login, and arrays of logins under a key
 * that says what they are. `role` is what a list is about that doesn't say it, `group` whom it belongs to.
 */
export function readMembers({
  value,
  format = 'members',
  role,
  group,
  lineOf,
  options,
  takesWords = true,
}: {
  value: Json
  format?: ListFormat
  role?: ParsedRole
  group?: ParsedGroup
  lineOf: ReturnType<typeof lineFinder>
  options: ListOptions
  takesWords?: boolean
}): ParsedList {
  const list = openList(format)
  const given = options.role ? roleOfSlug(options.role) : role
  walk({
    list,
    lineOf,
    options,
    takesWords,
    value,
    depth: 0,
    ...(group ? { group } : {}),
    ...(given ? { role: given } : {}),
  })
  return list.close()
}

function walk({ value, depth, ...reading }: Reading & { value: Json; depth: number }): void {
  if (depth > deepest) return
  if (Array.isArray(value)) {
    const { role: _, ...inside } = reading
    const read = readArray({ ...reading, items: value })
    for (const item of value)
      if (isRecord(item) && !read.has(item)) walk({ ...inside, value: item, depth: depth + 1 })
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (notLists.test(key)) continue
      const { role: above, ...around } = reading
      const role = roleOfKey(key) ?? (wrappers.has(key.toLowerCase()) ? above : undefined)
      const next = { ...around, ...(role ? { role } : {}) }
      const alone =
        role && isRecord(inner) ? readRecord({ record: inner, map: reading.options.map }) : undefined
      if (alone) addPerson({ ...next, read: alone, line: next.lineOf(alone.name) })
      else walk({ ...next, value: inner, depth: depth + 1 })
    }
  }
}

/** An array is one of people where its objects tell of people, or where its key says what they are. */
function readArray({ items, ...reading }: Reading & { items: Json[] }): Set<Json> {
  const { role, lineOf, options } = reading
  const records = items.filter(isRecord)
  const read = records.flatMap((record) => {
    const one = readRecord({ record, map: options.map })
    return one && (role || Object.keys(record).some((key) => telling.test(key))) ? [{ record, one }] : []
  })
  if (read.length * 2 <= records.length)
    return role && reading.takesWords ? readWords({ ...reading, items }) : new Set()
  const areLogins = read.every(({ one }) => isLoginWithPicture(one))
  for (const { record, one } of read) {
    const line = lineOf(textOf(record.login) ?? one.name)
    addPerson({ ...reading, read: areLogins ? { ...one, github: one.name } : one, line })
  }
  return new Set(read.map(({ record }) => record))
}

/** In lists of accounts the name is the login: GitHub's own picture stands beside it. */
const isLoginWithPicture = ({ name, github, profile: { githubID } }: ReadRecord): boolean =>
  !github && githubID !== undefined && isGithubLogin(name)

function readWords({ items, ...reading }: Reading & { items: Json[] }): Set<Json> {
  const words = items.flatMap((item) => (typeof item === 'string' ? [item] : []))
  if (words.length !== items.length) return new Set()
  for (const word of words) {
    const account = readAccount(word)
    const line = reading.lineOf(word)
    if ('login' in account && !isTeamAlias(account.login))
      reading.list.person(personOfLogin({ login: account.login, line, awards: awardsOf(reading) }))
    else if ('other' in account) addPerson({ ...reading, read: { name: word, profile: {}, roles: [] }, line })
    else reading.list.warn({ key: 'namelessEntry', line })
  }
  return new Set()
}

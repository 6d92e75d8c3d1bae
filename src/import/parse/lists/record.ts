import { githubKey, githubLogin, nameKey } from '../../../identity/index.js'
import { isWebAddress } from '../links.js'
import type { Json, ParsedEntry } from '../types.js'
import { isRobot, readAccount } from './account.js'
import { type Fields, fieldsOf, isRecord, textOf } from './fields.js'
import { isGithubPlace, linksOf } from './linksOf.js'
import { plainText } from './plainText.js'
import type { ColumnMap, ParsedContribution, ParsedProfile } from './types.js'

/** Somebody as a record tells, and what it says the person is. */
export type ReadRecord = Omit<ParsedEntry, 'line'> & {
  profile: ParsedProfile
  roles: string[]
  year?: number
  group?: string
  project?: string
  maturity?: string
  foundation?: string
}

const avatarID = /^https?:\/\/avatars\d*\.githubusercontent\.com\/u\/(\d{1,15})(?:[?/]|$)/i
const longestName = 300

/** Reads a record of any list: the keys are English or Chinese. Undefined where it names nobody. */
export function readRecord({
  record,
  map,
}: {
  record: Record<string, Json>
  map?: ColumnMap
}): ReadRecord | undefined {
  const fields = fieldsOf({ record, map })
  const extra = { ...fields.extra }
  const github = loginOf({ fields, extra })
  const written = nameOf(fields)
  const name = written && written.length <= longestName && !githubProfile(written) ? written : github
  if (!name || (!github && !isRobot(name) && isGithubPlace(fields.text('website')))) return
  const year = Number(fields.text('year'))
  const certificate = fields.text('certificate')
  const nativeName = fields.text('nativeName')
  const aliases = fields.list('aliases')
  return {
    name,
    ...(github ? { github } : {}),
    ...(nativeName && nameKey(nativeName) !== nameKey(name) ? { nativeName } : {}),
    ...(aliases.length ? { aliases } : {}),
    ...(certificate && isWebAddress(certificate) ? { sourceURL: certificate } : {}),
    profile: profileOf({ fields, extra, github, name }),
    roles: fields.list('role'),
    ...(Number.isInteger(year) && year >= 1970 && year <= 2200 ? { year } : {}),
    ...pick(fields, ['group', 'project', 'maturity', 'foundation']),
  }
}

const nameOf = (fields: Fields): string | undefined =>
  fields.text('name') ??
  ([fields.text('firstName'), fields.text('lastName')].filter(Boolean).join(' ') || undefined)

const githubProfile = (text: string): string | undefined =>
  /^@|github\.com\//i.test(text) ? githubLogin(text) : undefined

/** The login, wherever it is: in a column for it, in a link to the profile, in the place of the name. */
function loginOf({ fields, extra }: { fields: Fields; extra: Record<string, Json> }): string | undefined {
  let found: string | undefined
  for (const { key, value } of fields.all('github')) {
    const text = textOf(value) ?? ''
    const login = githubLogin(text) ?? githubLogin(/(?:^|\s)@(\S+)/.exec(text)?.[1])
    if (!found && login) found = login
    else if (!login || githubKey(login) !== githubKey(found)) extra[key] = value
  }
  const links = fields
    .all('website')
    .map(({ value }) => githubLogin(textOf(value)?.match(/github\.com\//i) ? textOf(value) : ''))
  return found ?? links.find(Boolean) ?? githubProfile(fields.text('name') ?? '')
}

function profileOf({
  fields,
  extra,
  github,
  name,
}: {
  fields: Fields
  extra: Record<string, Json>
  github: string | undefined
  name: string
}): ParsedProfile {
  const avatarURL = webAddress({ fields, extra, field: 'avatarURL' })
  const website = webAddress({ fields, extra, field: 'website' })
  const isOwnProfile = githubKey(website) !== undefined && githubKey(website) === githubKey(github)
  const email = fields.list('email').find((text) => 'email' in readAccount(text))
  const githubID = Number(avatarID.exec(avatarURL ?? '')?.[1] ?? fields.text('githubID') ?? Number.NaN)
  const bio = fields.text('bio')
  const links = linksOf({ fields, extra })
  const contributions = contributionsOf(fields)
  const kind = fields.text('kind')?.toLowerCase()
  return {
    ...(isRobot(github ?? name) || kind === 'bot' ? { kind: 'bot' as const } : {}),
    ...(kind === 'organization' ? { kind } : {}),
    ...(Number.isSafeInteger(githubID) ? { githubID } : {}),
    ...(avatarURL ? { avatarURL } : {}),
    ...(bio ? { bio: plainText(bio) } : {}),
    ...pick(fields, ['organization', 'location']),
    ...(website && !isOwnProfile ? { website } : {}),
    ...(links.length ? { links } : {}),
    ...(contributions.length ? { contributions } : {}),
    ...(email ? { email: email.toLowerCase() } : {}),
    ...(Object.keys(extra).length ? { extra } : {}),
  }
}

/** The address that a field holds; what is none is kept in `extra`. */
function webAddress({
  fields,
  extra,
  field,
}: {
  fields: Fields
  extra: Record<string, Json>
  field: 'avatarURL' | 'website'
}): string | undefined {
  let found: string | undefined
  for (const { key, value } of fields.all(field)) {
    const text = textOf(value) ?? ''
    const address =
      /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text) && field === 'website'
        ? `https://${text}`
        : text
    if (!found && isWebAddress(address)) found = address
    else if (text && address !== found) extra[key] = value
  }
  return found
}

function contributionsOf(fields: Fields): ParsedContribution[] {
  return fields.all('contributions').flatMap(({ value }) => {
    const items = Array.isArray(value) ? value : String(textOf(value) ?? '').split(/[,;，、\s]+/)
    return items.flatMap((item) => {
      const type = isRecord(item) ? textOf(item.type) : textOf(item)
      const url = isRecord(item) ? textOf(item.url) : undefined
      return type ? [{ type, ...(url && isWebAddress(url) ? { url } : {}) }] : []
    })
  })
}

const pick = <Field extends 'group' | 'project' | 'maturity' | 'foundation' | 'organization' | 'location'>(
  fields: Fields,
  names: readonly Field[],
): Partial<Record<Field, string>> =>
  Object.fromEntries(
    names.flatMap((name) => (fields.text(name) ? [[name, fields.text(name)]] : [])),
  ) as Partial<Record<Field, string>>

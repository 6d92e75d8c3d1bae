import type { Json } from '../types.js'
import { isTeamAlias, personOfLogin, readAccount } from './account.js'
import { isRecord, textOf } from './fields.js'
import { groupOfPath, groupOfSlug } from './groupNamed.js'
import type { lineFinder } from './lineFinder.js'
import { openList } from './openList.js'
import { memberRole, roleNamed } from './roles.js'
import type { ListOptions, ParsedList, ParsedPerson } from './types.js'

type Reading = {
  value: Record<string, Json>
  path: string
  lineOf: ReturnType<typeof lineFinder>
  options: ListOptions
}

const lists = [
  'approvers',
  'reviewers',
  'required_reviewers',
  'emeritus_approvers',
  'emeritus_reviewers',
] as const
const known = new Set<string>([...lists, 'labels', 'component', 'files'])
const endings: [RegExp, string][] = [
  [/-emeritus-leads?$/, 'Emeritus Lead'],
  [/-tech-leads?$/, 'Tech Lead'],
  [/-leads?$/, 'Lead'],
  [/-chairs?$/, 'Chair'],
  [/-emeritus-approvers?$/, 'Emeritus Approver'],
  [/-approvers?$/, 'Approver'],
  [/-reviewers?$/, 'Reviewer'],
  [/-maintainers?$/, 'Maintainer'],
  [/-owners?$/, 'Owner'],
  [/-admins?$/, 'Admin'],
  [/-members?$/, 'Member'],
]

/** Whether data are a Kubernetes `OWNERS` file: all its lists are those of one. */
export const isOwners = (value: Record<string, Json>): boolean =>
  Object.entries(value).every(([key, held]) => !Array.isArray(held) || known.has(key)) &&
  (lists.some((key) => Array.isArray(value[key])) ||
    (isRecord(value.filters) && Object.values(value.filters).some((filter) => isRecord(filter))))

/** Whether data are `OWNERS_ALIASES`. */
export const isOwnersAliases = ({ aliases }: Record<string, Json>): boolean =>
  isRecord(aliases) && Object.values(aliases).some((members) => Array.isArray(members))

/** Kubernetes' `OWNERS`: approvers and reviewers of a folder, which is the group. */
export function readOwners({ value, path, lineOf, options: { year } }: Reading): ParsedList {
  const list = openList('owners')
  const named = groupOfPath(path)
  const group = named && list.group(named)
  const filters = isRecord(value.filters) ? Object.values(value.filters).filter(isRecord) : []
  for (const owners of [value, ...filters]) {
    for (const key of lists) {
      const role = roleNamed(key)
      const names = owners[key]
      for (const text of Array.isArray(names) ? names.flatMap((name) => textOf(name) ?? []) : []) {
        const line = lineOf(text)
        const account = readAccount(text)
        if (!role || !('login' in account))
          list.warn({ key: 'teamWithoutMembers', line, values: { name: shown(text) } })
        else {
          const award = { role, ...(year ? { year } : {}), ...(group ? { group } : {}) }
          list.person(personOfLogin({ login: account.login, line, awards: [award] }))
        }
      }
    }
  }
  return list.close()
}

/** `OWNERS_ALIASES`: each alias is a group, and its ending says what those in it are. */
export function readOwnersAliases({ value, lineOf, options: { year } }: Reading): ParsedList {
  const list = openList('owners-aliases')
  const { aliases } = value
  for (const [alias, logins] of Object.entries(isRecord(aliases) ? aliases : {})) {
    if (!Array.isArray(logins)) continue
    const { slug, role } = readAlias(alias)
    const group = list.group(groupOfSlug(slug))
    for (const text of logins.flatMap((login) => textOf(login) ?? [])) {
      const account = readAccount(text)
      const line = lineOf(text)
      if (!('login' in account)) list.warn({ key: 'teamWithoutMembers', line, values: { name: shown(text) } })
      else {
        const awards = [{ role, ...(year ? { year } : {}), group }]
        list.person({ ...personOfLogin({ login: account.login, line, awards }), via: [alias] })
      }
    }
  }
  return list.close()
}

function readAlias(alias: string) {
  for (const [ending, name] of endings) {
    if (!ending.test(alias) || alias.replace(ending, '') === '') continue
    return { slug: alias.replace(ending, ''), role: roleNamed(name) ?? memberRole }
  }
  return { slug: alias, role: memberRole }
}

/**
 * Puts in place of an alias that an `OWNERS` file names those whom an `OWNERS_ALIASES` file of the same import says
 * are in it. One that none of them knows is reported, and is nobody.
 */
export function expandAliases(lists: readonly ParsedList[]): ParsedList[] {
  const members = new Map<string, ParsedPerson[]>()
  for (const { people } of lists) {
    for (const person of people) {
      for (const alias of person.via ?? []) members.set(alias, [...(members.get(alias) ?? []), person])
    }
  }
  return lists.map((list) => (list.format === 'owners' ? expandOne({ list, members }) : list))
}

function expandOne({
  list,
  members,
}: {
  list: ParsedList
  members: Map<string, ParsedPerson[]>
}): ParsedList {
  const open = openList(list.format)
  for (const person of list.people) {
    const behind = members.get(person.name)
    if (behind)
      for (const one of behind) open.person({ ...one, via: [], line: person.line, awards: person.awards })
    else if (isTeamAlias(person.name))
      open.warn({ key: 'aliasUnknown', line: person.line, values: { name: person.name } })
    else open.person(person)
  }
  const { people, warnings } = open.close()
  return { ...list, people, warnings: [...list.warnings, ...warnings] }
}

/** An e-mail is never told. */
const shown = (text: string): string => (text.includes('@') && !text.startsWith('@') ? '…@…' : text)

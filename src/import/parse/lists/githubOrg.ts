import type { Json } from '../types.js'
import { personOfLogin, readAccount } from './account.js'
import { isRecord, textOf } from './fields.js'
import { groupCalled, groupOfSlug } from './groupNamed.js'
import type { lineFinder } from './lineFinder.js'
import { type OpenList, openList } from './openList.js'
import { roleNamed } from './roles.js'
import type { ListOptions, ParsedList } from './types.js'

type Reading = { list: OpenList; lineOf: ReturnType<typeof lineFinder>; year?: number }

const lists = ['admins', 'owners', 'maintainers', 'members'] as const

/** Whether data are a GitHub organisation with its teams, as peribolos keeps them. */
export const isGithubOrg = ({ teams, ...value }: Record<string, Json>): boolean =>
  (isRecord(teams) && Object.values(teams).every((team) => isRecord(team))) ||
  (Array.isArray(value.members) && ('billing_email' in value || 'default_repository_permission' in value))

/** `org.yaml` and `teams.yaml` of peribolos: an organisation, its admins and members, and teams in teams. */
export function readGithubOrg({
  value,
  lineOf,
  options: { year },
}: {
  value: Record<string, Json>
  lineOf: ReturnType<typeof lineFinder>
  options: ListOptions
}): ParsedList {
  const reading: Reading = { list: openList('github-org'), lineOf, year }
  const name = textOf(value.name)
  const description = textOf(value.description)
  const group = name && reading.list.group({ ...groupCalled(name), ...(description ? { description } : {}) })
  readMembers({ ...reading, of: value, group: group || undefined })
  readTeams({ ...reading, teams: value.teams ?? null })
  return reading.list.close()
}

function readTeams({ teams, ...reading }: Reading & { teams: Json }): void {
  for (const [name, team] of Object.entries(isRecord(teams) ? teams : {})) {
    if (!isRecord(team)) continue
    const description = textOf(team.description)
    const group = reading.list.group({ ...groupOfSlug(name), ...(description ? { description } : {}) })
    readMembers({ ...reading, of: team, group })
    readTeams({ ...reading, teams: team.teams ?? null })
  }
}

function readMembers({
  list,
  lineOf,
  year,
  of,
  group,
}: Reading & { of: Record<string, Json>; group: string | undefined }): void {
  for (const key of lists) {
    const role = roleNamed(key)
    const logins = of[key]
    for (const text of Array.isArray(logins) ? logins.flatMap((login) => textOf(login) ?? []) : []) {
      const account = readAccount(text)
      if (!role || !('login' in account)) continue
      const award = { role, ...(year ? { year } : {}), ...(group ? { group } : {}) }
      list.person(personOfLogin({ login: account.login, line: lineOf(text), awards: [award] }))
    }
  }
}

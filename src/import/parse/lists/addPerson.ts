import type { ParsedRole } from '../types.js'
import { groupCalled } from './groupNamed.js'
import type { OpenList } from './openList.js'
import { projectCalled } from './projectCalled.js'
import type { ReadRecord } from './record.js'
import { awardNamed } from './roles.js'
import type { ListOptions, ParsedAward, ParsedGroup } from './types.js'

/** What a list says of all in it: of whom it says nothing else, this holds. */
export type About = {
  list: OpenList
  options: ListOptions
  role?: ParsedRole
  group?: ParsedGroup
}

/** Adds somebody whom a record tells of, with the roles that it or else the list says. */
export function addPerson({ read, line, ...about }: About & { read: ReadRecord; line: number }): void {
  const { roles, year, group, project, maturity, foundation, ...entry } = read
  const { list } = about
  const own = group ? groupCalled(group) : undefined
  if (own) list.group(own)
  const facts = { ...(maturity ? { maturity } : {}), ...(foundation ? { foundation } : {}) }
  const at = {
    ...about,
    group: own ?? about.group,
    ...(year ? { year } : {}),
    ...(project ? { project: list.project({ ...projectCalled(project), ...facts }) } : {}),
  }
  const awards = roles.length ? roles.flatMap((text) => namedAwards({ ...at, text })) : awardsOf(at)
  list.person({ ...entry, line, awards })
}

type Awarding = About & { year?: number; project?: string }

/** The award that a list is about. */
export function awardsOf({
  list,
  options,
  role,
  year = options.year,
  group,
  project,
}: Awarding): ParsedAward[] {
  if (!role) return []
  if (group) list.group(group)
  return [
    {
      role,
      ...(year ? { year } : {}),
      ...(group ? { group: group.slug } : {}),
      ...(project ? { project } : {}),
    },
  ]
}

function namedAwards({ text, ...at }: Awarding & { text: string }): ParsedAward[] {
  const said = awardNamed(withoutGroup(text, at.group))
  if (!said) return []
  return awardsOf({ ...at, role: said.award.role, ...(said.group ? { group: groupCalled(said.group) } : {}) })
}

/** What somebody is in a group, less the group's own name: `杭州站站长` of the `用户委员会-杭州站` is its `站长`. */
function withoutGroup(text: string, group: ParsedGroup | undefined): string {
  const part = group?.name
    .split(/[\s\-—–·]+/)
    .find((word) => word.length > 1 && text !== word && text.startsWith(word))
  return part ? text.slice(part.length).trim() || text : text
}

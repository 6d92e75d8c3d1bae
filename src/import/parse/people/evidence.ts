import { nameKey } from '../../../identity/index.js'
import type { ParsedEntry } from '../types.js'
import type { ListContext } from './context.js'
import { looksLikeFullName } from './shapes.js'

/** Words for people that are words for things as well: a heading `Cluster Members` may be about machines. */
const things = new Set(
  (
    'builder champion delegate designer editor expert guardian guide helper host judge lead leader manager member owner ' +
    'participant professional programmer representative specialist star supporter tester tracker trainer translator ' +
    'winner writer reviewer author'
  ).split(' '),
)

/** A table of tasks names the same people again and again; a list of people does not. */
const mostlyOnce = 0.8

/** Whether somebody is told by more than the name. */
export const isEvident = ({ github, sourceURL, file }: ParsedEntry): boolean =>
  Boolean(github || sourceURL || file)

/** Whether a name can only be somebody's: told by more than the name, or a full one. */
export const isNamed = (entry: ParsedEntry): boolean => isEvident(entry) || looksLikeFullName(entry.name)

/** Whether what a table holds can be taken for people: the less the place says, the more they must say themselves. */
export function isEnough({
  entries,
  context,
  isGrid,
  saysGithub,
  ownRoles,
}: {
  entries: readonly ParsedEntry[]
  context: ListContext
  isGrid: boolean
  saysGithub: boolean
  /** How many roles the columns are headed by. */
  ownRoles: number
}): boolean {
  const evident = entries.filter(isEvident).length
  const named = entries.filter(isNamed).length
  if (context.saidBy === 'datedHeading' && !ownRoles)
    return !isGrid || saysGithub || named >= entries.length / 2
  if (ownRoles > 1) return named === entries.length
  const different = new Set(entries.map(({ name }) => nameKey(name))).size
  if (context.saidBy === 'other')
    return evident === entries.length && different >= entries.length * mostlyOnce
  if (isThing(context)) return evident >= entries.length / 2
  return named === entries.length || (saysGithub && evident >= entries.length / 2)
}

/** Whether the role of a place may be a thing's. */
export const isThing = ({ role }: ListContext): boolean =>
  things.has(role?.name.split(' ').at(-1)?.toLowerCase() ?? '')

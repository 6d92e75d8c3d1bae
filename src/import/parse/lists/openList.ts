import { githubKey, nameKey } from '../../../identity/index.js'
import { type Say, say } from '../../say.js'
import type { ParsedPartner } from '../types.js'
import type {
  ListFormat,
  ParsedAward,
  ParsedGroup,
  ParsedList,
  ParsedPerson,
  ParsedProject,
} from './types.js'
import { withoutEmail } from './withoutEmail.js'

/** A list being read: whoever, whatever group and project it names again is put together. */
export type OpenList = {
  person: (person: ParsedPerson) => void
  /** Gives back the slug, by which awards name it. */
  group: (group: ParsedGroup) => string
  project: (project: ParsedProject) => string
  partner: (partner: ParsedPartner) => void
  warn: (what: Parameters<typeof say>[0]) => void
  close: (format?: ListFormat) => ParsedList
}

/** Begins a list. */
export function openList(format: ListFormat): OpenList {
  const people = new Map<string, ParsedPerson>()
  const groups = new Map<string, ParsedGroup>()
  const projects = new Map<string, ParsedProject>()
  const partners = new Map<string, ParsedPartner>()
  const warnings: Say[] = []
  return {
    person: (named) => {
      const person = withoutEmail(named)
      if (!person) return
      const key = githubKey(person.github) ?? `name:${nameKey(person.name)}`
      const before = people.get(key)
      if (format === 'csv' && before && saysNothingNew(before, person))
        warnings.push(
          say({
            key: person.awards.length ? 'listedTwice' : 'namedTwice',
            line: person.line,
            values: { name: person.name, firstLine: before.line, secondLine: person.line },
          }),
        )
      people.set(key, before ? joined(before, person) : person)
    },
    group: (group) => {
      groups.set(group.slug, filled(groups.get(group.slug), group))
      return group.slug
    },
    project: (project) => {
      projects.set(project.slug, filled(projects.get(project.slug), project))
      return project.slug
    },
    partner: (partner) => {
      const key = nameKey(partner.name)
      partners.set(key, filled(partners.get(key), partner))
    },
    warn: (what) => warnings.push(say(what)),
    close: (closed = format) => ({
      format: closed,
      people: [...people.values()],
      groups: [...groups.values()],
      projects: [...projects.values()],
      partners: [...partners.values()],
      warnings,
    }),
  }
}

/** Somebody named twice in one list: the first says who, the second adds. */
function joined(first: ParsedPerson, second: ParsedPerson): ParsedPerson {
  const isBetter =
    nameKey(first.name) === githubKey(first.github) && nameKey(second.name) !== githubKey(second.github)
  return {
    ...second,
    ...first,
    ...(isBetter ? { name: second.name } : {}),
    profile: { ...second.profile, ...first.profile },
    ...(first.via || second.via ? { via: [...(first.via ?? []), ...(second.via ?? [])] } : {}),
    awards: [
      ...new Map([...first.awards, ...second.awards].map((award) => [awardKey(award), award])).values(),
    ],
  }
}

const saysNothingNew = (first: ParsedPerson, second: ParsedPerson): boolean => {
  const known = new Set(first.awards.map(awardKey))
  return second.awards.every((award) => known.has(awardKey(award)))
}

const awardKey = ({ role, year, group, project }: ParsedAward): string =>
  [role.slug, year, group, project].map((part) => part ?? '').join(':')

const filled = <Item extends object>(first: Item | undefined, second: Item): Item =>
  first ? { ...second, ...first } : second

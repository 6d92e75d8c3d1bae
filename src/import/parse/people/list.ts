import type { List, ListItem } from 'mdast'
import { isGithubLogin, nameKey } from '../../../identity/index.js'
import type { Say } from '../../say.js'
import { readInline } from '../links.js'
import type { ParsedEntry } from '../types.js'
import { readNamed } from './cell.js'
import type { Found, ListContext } from './context.js'
import { type Person, readAddress } from './entry.js'
import { isThing } from './evidence.js'
import { leadsToNames, saysGithubIDs } from './said.js'
import { couldBeName, looksLikeFullName } from './shapes.js'

type Item = { people: Person[]; line: number; isWhole: boolean }

/**
 * People in a list: every item must name one or more, and say so by itself (a profile, a certificate, a login where
 * the text says that there are logins, a full name after words that lead to names). Anything less is an ordinary list.
 */
export function readList({ list, context }: { list: List; context: ListContext }): Found {
  const { role, year, lead, isKnownRole, saidBy } = context
  const saysGithub = saysGithubIDs(lead)
  if (!role || !(isKnownRole || saysGithub)) return {}
  const isLoginFirst =
    list.children.length > 1 && list.children.every((item) => loginFirst(item) !== undefined)
  const items = list.children.map((item) =>
    isLoginFirst ? loginFirst(item) : readItem({ item, holdsLogins: saysGithub }),
  )
  if (!items.every((item): item is Item => item !== undefined) || !items.length) return {}
  const people = withoutEmployers(items).flatMap((item) => item.people.map((person) => ({ ...item, person })))
  const isLed =
    leadsToNames({ sentence: lead, role }) || (!lead && (saidBy === 'datedHeading' || !isThing(context)))
  const takesNames = saidBy !== 'other' && isKnownRole && (saysGithub || isLed)
  const isTold = ({ github, certificate, name }: Person) =>
    Boolean(github || certificate) || (takesNames && looksLikeFullName(name))
  if (!people.every(({ person }) => isTold(person))) return {}

  const warnings: Say[] = []
  const entries: ParsedEntry[] = people.map(({ person, line }) => {
    const { name, github, nativeName } = person
    const read = readAddress({ link: person.certificate, name, line })
    warnings.push(...read.warnings)
    return {
      name,
      ...(github ? { github } : {}),
      ...(nativeName ? { nativeName } : {}),
      ...read.address,
      line,
    }
  })
  const linkNames = people.every(({ person }) => person.isLinkedName)
  const linkTexts = linkNames
    ? []
    : [...new Set(people.flatMap(({ person }) => person.certificate?.text ?? []))]
  const roster = {
    role,
    ...(year === undefined ? {} : { year }),
    entries,
    layout: 'list' as const,
    columns: 1,
    isOrdered: Boolean(list.ordered),
    ...(linkTexts.length === 1 ? { linkText: linkTexts[0] } : {}),
    linkNames,
    show: 'name' as const,
    isWhole: people.every(({ person, isWhole }) => isWhole && person.isWhole) && linkTexts.length <= 1,
  }
  return { rosters: [roster], warnings }
}

/** Who stands second in several items is where they work (`[ada](…), [Acorn](…)`); if most do, all who stand second are. */
function withoutEmployers(items: readonly Item[]): Item[] {
  const seconds = items.flatMap(({ people }) => people.slice(1).map(({ name }) => nameKey(name)))
  const again = seconds.filter((name) => seconds.indexOf(name) !== seconds.lastIndexOf(name))
  const areAll = items.every(({ people }) => people.length <= 2) && again.length * 2 >= seconds.length
  const employers = new Set(areAll ? seconds : again)
  return items.map((item) => ({
    ...item,
    people: item.people.filter(({ name }, at) => at === 0 || !employers.has(nameKey(name))),
  }))
}

/** `octo-ada, **Ada Byron**, Acorn`: a login, whose name, and where they work. */
function loginFirst(item: ListItem): Item | undefined {
  const [paragraph, ...more] = item.children
  if (paragraph?.type !== 'paragraph' || more.length) return
  const { plain, links, pictures } = readInline(paragraph.children)
  const [login = '', name = ''] = plain.split(/\s*[,，]\s*/)
  const isOne = isGithubLogin(login) && /^[^\p{Lu}]*$/u.test(login) && looksLikeFullName(name)
  if (!isOne || links.length || pictures.length) return
  const person = { name, github: login, isLinkedName: false, hasHandle: true, isWhole: false }
  return { people: [person], line: item.position?.start.line ?? 0, isWhole: false }
}

/** What stands below an item's first paragraph is no part of a name; only somebody told by a link has such. */
function readItem({ item, holdsLogins }: { item: ListItem; holdsLogins: boolean }): Item | undefined {
  const [paragraph, ...more] = item.children
  if (paragraph?.type !== 'paragraph') return
  const { people, isWhole } = readNamed({ nodes: paragraph.children, holdsLogins })
  if (!people.length || !people.every(({ name }) => couldBeName(name))) return
  if (more.length && !people.every(({ github, certificate }) => github || certificate)) return
  return { people, line: item.position?.start.line ?? 0, isWhole: isWhole && !more.length }
}

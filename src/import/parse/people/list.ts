import type { List, ListItem } from 'mdast'
import type { Say } from '../../say.js'
import { readInline } from '../links.js'
import type { ParsedEntry } from '../types.js'
import type { Found, ListContext } from './context.js'
import { type Person, readAddress, readPerson } from './entry.js'
import { leadsToNames, saysGithubIDs } from './said.js'
import { couldBeName, looksLikeFullName } from './shapes.js'

type Item = { person: Person; line: number }

/**
 * People in a list: every item must name one, and say so by itself (a profile, a certificate, a login where the
 * text says that there are logins, a full name after words that lead to names). Anything less is an ordinary list.
 */
export function readList({ list, context }: { list: List; context: ListContext }): Found {
  const saysGithub = saysGithubIDs(context.lead)
  const items = list.children.map((item) => readItem({ item, holdsLogins: saysGithub }))
  if (!items.every((item): item is Item => item !== undefined) || !items.length) return {}
  const isLed = !context.lead || leadsToNames({ sentence: context.lead, role: context.role })
  const isEvident = ({ person }: Item) =>
    Boolean(person.github || person.certificate) ||
    (context.isKnownRole && (saysGithub || isLed) && looksLikeFullName(person.name))
  if (!items.every(isEvident)) return {}
  if (!context.isKnownRole && !saysGithub) return {}

  const warnings: Say[] = []
  const entries: ParsedEntry[] = items.map(({ person: { name, github, certificate }, line }) => {
    const read = readAddress({ link: certificate, name, line })
    warnings.push(...read.warnings)
    return { name, ...(github ? { github } : {}), ...read.address, line }
  })
  const linkNames = items.every(({ person }) => person.isLinkedName)
  const linkTexts = linkNames
    ? []
    : [...new Set(items.flatMap(({ person }) => person.certificate?.text ?? []))]
  return {
    roster: {
      entries,
      layout: 'list',
      columns: 1,
      isOrdered: Boolean(list.ordered),
      ...(linkTexts.length === 1 ? { linkText: linkTexts[0] } : {}),
      linkNames,
      show: 'name',
      isWhole: items.every(({ person }) => person.isWhole) && linkTexts.length <= 1,
    },
    warnings,
  }
}

function readItem({ item, holdsLogins }: { item: ListItem; holdsLogins: boolean }): Item | undefined {
  const [paragraph, ...more] = item.children
  if (paragraph?.type !== 'paragraph' || more.length) return
  const content = readInline(paragraph.children)
  const person = readPerson({ content, holdsLogins })
  if (!person || !couldBeName(person.name)) return
  return { person, line: item.position?.start.line ?? 0 }
}

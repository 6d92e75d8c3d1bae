import type { Heading } from 'mdast'
import { inlineText } from '../links.js'
import type { ParsedRole } from '../types.js'
import type { ListContext } from './context.js'
import { type HeadingSays, readHeading } from './heading.js'
import { rolesIn } from './phrase.js'
import type { Setting } from './setting.js'
import { onlyYear, yearsIn } from './years.js'

type Section = HeadingSays & { text: string; depth: number }

/** The headings that a place in a body stands under, and the last paragraph before it. */
export type Place = { sections: Section[]; lead: string }

/** The place below a heading: those of the same or a lower rank no longer count. */
export function below({
  place,
  heading,
  setting,
}: {
  place: Place
  heading: Heading
  setting: Setting
}): Place {
  const text = inlineText(heading)
  const section = {
    ...readHeading({ heading: text, ownWords: setting.ownWords }),
    text,
    depth: heading.depth,
  }
  return { sections: [...place.sections.filter(({ depth }) => depth < heading.depth), section], lead: '' }
}

/** Which role and year a list at a place is about, as far as what surrounds it says. */
export function contextOf({
  place,
  setting,
  line,
}: {
  place: Place
  setting: Setting
  line: number
}): ListContext {
  const { sections, lead } = place
  const { ownWords } = setting
  const nearest = sections.at(-1)
  const heading = nearest?.text ?? ''
  const base = { heading, ownWords, lead, line }
  const leading = /[:：]\s*$/.test(lead) || lead.length < 200 ? lead : ''
  const yearOfLead = /[:：]\s*$/.test(lead) ? onlyYear(yearsIn(lead)) : undefined
  const yearAbove = sections.findLast(({ year }) => year !== undefined)?.year
  const year = nearest?.year ?? yearOfLead ?? yearAbove ?? setting.year
  const dated = year === undefined ? {} : { year }
  const named = speaking(sections)
  if (named?.role && (named.isKnownRole || named.year !== undefined)) {
    const isDated = named.year !== undefined || (named.isKnownRole && yearAbove !== undefined)
    const { role, isKnownRole } = named
    return { ...base, ...dated, role, isKnownRole, saidBy: isDated ? 'datedHeading' : 'heading' }
  }
  const role = named && !named.isOpen ? undefined : (roleOfLead({ text: leading, ownWords }) ?? setting.role)
  return { ...base, ...dated, ...(role ? { role } : {}), isKnownRole: Boolean(role), saidBy: 'other' }
}

/** The nearest heading that says something of its own. */
const speaking = (sections: readonly Section[]): Section | undefined =>
  sections.findLast(({ isOpen }) => !isOpen) ?? sections.at(-1)

function roleOfLead({
  text,
  ownWords,
}: {
  text: string
  ownWords: ReadonlySet<string>
}): ParsedRole | undefined {
  const roles = rolesIn({ text, ownWords })
  return roles.length === 1 ? roles[0]?.role : undefined
}

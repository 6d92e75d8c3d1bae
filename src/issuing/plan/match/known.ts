import type { PersonID } from '../../../identity/index.js'
import type { Award } from './award.js'
import { formerFiles } from './formerFiles.js'
import { type People, peopleOf } from './people.js'
import type { Roster, RosterCertificate } from './types.js'
import { type Words, wordsOf } from './words.js'

type ID = string | number

/** A roster made ready for many look-ups. */
export type Known = {
  people: People
  words: Words
  years: ReadonlySet<number>
  /** Certificates by the file name that their address ends in. */
  former: ReadonlyMap<string, readonly RosterCertificate[]>
  /** Who holds a role in a year. */
  holders: ReadonlyMap<string, ReadonlySet<PersonID>>
  defaults: Roster['defaults']
}

export const awardKey = (role: ID | undefined, year: number | null | undefined): string =>
  `${role ?? ''}:${year ?? ''}`

/** What names are looked up in. */
export function prepare(roster: Roster): Known {
  const holders = new Map<string, Set<PersonID>>()
  for (const { person, role, year } of roster.certificates) {
    const key = awardKey(role, year)
    holders.set(key, (holders.get(key) ?? new Set()).add(person))
  }
  const years = [roster.defaults?.year, ...roster.certificates.map(({ year }) => year)]
  return {
    people: peopleOf(roster.people),
    words: wordsOf(roster),
    years: new Set(years.filter((year): year is number => typeof year === 'number')),
    former: formerFiles(roster.certificates),
    holders,
    defaults: roster.defaults,
  }
}

/** Whether somebody has a certificate for this role and year. */
export const isHolder = ({ known, award, id }: { known: Known; award: Award; id: PersonID }): boolean =>
  known.holders.get(awardKey(award.role, award.year))?.has(id) ?? false

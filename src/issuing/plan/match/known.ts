import type { PersonID } from '../../../identity/index.js'
import type { Award } from './award.js'
import { formerFiles } from './formerFiles.js'
import type { Years } from './meanings.js'
import { type People, peopleOf } from './people.js'
import type { Roster, RosterCertificate } from './types.js'
import { type Words, wordsOf } from './words.js'

type ID = string | number

/** A roster made ready for many look-ups. */
export type Known = {
  people: People
  words: Words
  years: Years
  /** Certificates by the file name that their address ends in. */
  former: ReadonlyMap<string, readonly RosterCertificate[]>
  /** Certificates by person, role and year. */
  certificates: ReadonlyMap<string, readonly RosterCertificate[]>
  /** Who holds a role in a year, apart from groups. */
  holders: ReadonlyMap<string, ReadonlySet<PersonID>>
  defaults: Roster['defaults']
}

export const awardKey = (role: ID | undefined, year: number | null | undefined): string =>
  `${role ?? ''}:${year ?? ''}`

/** Who has what. */
export const fullKey = ({
  person,
  role,
  year,
}: Pick<RosterCertificate, 'person' | 'role' | 'year'>): string => `${person}:${awardKey(role, year)}`

/** What names are looked up in. */
export function prepare(roster: Roster): Known {
  const certificates = new Map<string, RosterCertificate[]>()
  const holders = new Map<string, Set<PersonID>>()
  for (const certificate of roster.certificates) {
    const award = awardKey(certificate.role, certificate.year)
    if (!certificate.isRevoked && !certificate.isOfGroup)
      holders.set(award, (holders.get(award) ?? new Set()).add(certificate.person))
    const others = certificates.get(fullKey(certificate))
    if (others) others.push(certificate)
    else certificates.set(fullKey(certificate), [certificate])
  }
  const years = [roster.defaults?.year, ...roster.certificates.map(({ year }) => year)].filter(
    (year): year is number => typeof year === 'number',
  )
  return {
    people: peopleOf(roster.people),
    words: wordsOf(roster),
    years: {
      given: new Set(years),
      latest: years.reduce((one, other) => Math.max(one, other), roster.thisYear + 1),
    },
    former: formerFiles(roster.certificates),
    certificates,
    holders,
    defaults: roster.defaults,
  }
}

/** Whether somebody has a certificate for this role and year. */
export const isHolder = ({ known, award, id }: { known: Known; award: Award; id: PersonID }): boolean =>
  known.holders.get(awardKey(award.role, award.year))?.has(id) ?? false

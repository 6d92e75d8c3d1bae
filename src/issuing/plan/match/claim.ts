import { compactKey, isGithubLogin, type PersonID } from '../../../identity/index.js'
import type { Award } from './award.js'
import { isHolder, type Known } from './known.js'
import { trust } from './meanings.js'
import type { Meant } from './people.js'
import type { Reading } from './readings.js'
import type { MatchProblem, RosterCertificate } from './types.js'

/** Who a file is taken to be for, and what speaks against it. */
type Claim = { person: PersonID; award: Award; problems: MatchProblem[] }

/** The address of a certificate ends in this very name: nothing tells more, unless something speaks against it. */
export function claimOfFormerFile({
  former,
  meant,
  award,
}: {
  former: readonly RosterCertificate[]
  meant: readonly Meant[]
  award: Award | undefined
}): Claim | undefined {
  const fits = former.filter(
    ({ role, year }) =>
      (award?.role === undefined || award.role === role) &&
      (award?.year === undefined || (award.year ?? null) === (year ?? null)),
  )
  const [certificate] = fits
  if (!certificate || fits.length > 1) return
  const isDoubted = award?.problems.some((problem) => !['noRole', 'noYear', 'unsurePerson'].includes(problem))
  const isAnother = meant.some(({ id, isPart }) => !isPart && id !== certificate.person)
  if (isDoubted || isAnother) return
  const { person, role, year } = certificate
  return { person, award: { role, year: year ?? null, problems: [] }, problems: [] }
}

export function claimOfName({
  meant,
  award,
  known,
}: {
  meant: readonly Meant[]
  award: (reading: Reading) => Award
  known: Known
}): Claim | undefined {
  const [best, ...others] = [...meant].sort(
    (one, other) =>
      Number(one.isPart) - Number(other.isPart) ||
      one.reading.trust - other.reading.trust ||
      award(one.reading).problems.length - award(other.reading).problems.length,
  )
  if (!best) return
  const told = award(best.reading)
  const problems: MatchProblem[] = []
  if (others.some(({ id }) => id !== best.id)) problems.push('severalPeople')
  const equal = others.filter(
    ({ isPart, reading }) => isPart === best.isPart && reading.trust === best.reading.trust,
  )
  for (const { reading } of equal) {
    const other = award(reading)
    if (other.problems.length) continue
    if (other.role !== told.role) problems.push('severalRoles')
    if (other.year !== told.year) problems.push('severalYears')
  }
  const person = known.people.byID.get(best.id)
  const holds = isHolder({ known, award: told, id: best.id })
  if (isTooLittle({ meant: best, name: person?.name ?? '', holds })) problems.push('unsurePerson')
  if (person?.isHidden && !holds) problems.push('hiddenPerson')
  return { person: best.id, award: told, problems }
}

/**
 * Whether a text says too little for the person it fits: a bare initial, a part of a name beside doubtful words,
 * or a word with digits right against it, which may be somebody else's login.
 */
function isTooLittle({ meant, name, holds }: { meant: Meant; name: string; holds: boolean }): boolean {
  const { reading, isPart, by } = meant
  const key = compactKey(reading.text)
  const isOneWord = isGithubLogin(reading.text) && (isPart || by === 'github' || !/\s/.test(name))
  return (
    (key.length < 2 && !holds) ||
    (isPart && (reading.trust !== trust.firm || /^[a-z]{1,2}$/.test(key))) ||
    (reading.isBesideDigits && isOneWord)
  )
}

import { awardKey, prepare } from './known.js'
import { matchFile } from './matchFile.js'
import type { DroppedFile, FileMatch, Roster, RosterCertificate } from './types.js'

/**
 * Says for each dropped file whose it is, for which role and year, and which certificate it belongs to. Whatever
 * could mean somebody or something else waits as `ask`: a wrong certificate is worse than a question.
 */
export function matchFiles({
  files,
  roster,
}: {
  files: readonly DroppedFile[]
  roster: Roster
}): FileMatch[] {
  const known = prepare(roster)
  const certificates = new Map<string, RosterCertificate[]>()
  for (const certificate of roster.certificates) {
    const key = fullKey(certificate)
    certificates.set(key, [...(certificates.get(key) ?? []), certificate])
  }
  const matches = files.map((file) => attach({ file, match: matchFile({ file, known }), certificates }))
  return askAboutRivals(matches)
}

function attach({
  file,
  match,
  certificates,
}: {
  file: DroppedFile
  match: FileMatch
  certificates: ReadonlyMap<string, readonly RosterCertificate[]>
}): FileMatch {
  if (match.person === undefined || match.role === undefined || match.year === undefined) return match
  const { person, role, year } = match
  const [certificate, ...others] = certificates.get(fullKey({ person, role, year })) ?? []
  if (!certificate) return match
  if (others.length) return asking(match, 'severalCertificates')
  const found = { ...match, certificate: certificate.id }
  if (match.action === 'ask') return found
  if (!certificate.hasFile) return { ...found, action: 'update' }
  const isSame = file.sha256 !== undefined && file.sha256 === certificate.sha256
  return isSame ? { ...found, action: 'same' } : asking(found, 'replacesFile')
}

/** Two files for one award: somebody must say which. */
function askAboutRivals(matches: readonly FileMatch[]): FileMatch[] {
  const counts = new Map<string, number>()
  const keyOf = ({ person, role, year }: FileMatch) =>
    person === undefined || role === undefined || year === undefined
      ? undefined
      : fullKey({ person, role, year })
  for (const match of matches) {
    const key = keyOf(match)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return matches.map((match) =>
    (counts.get(keyOf(match) ?? '') ?? 0) > 1 ? asking(match, 'sameAward') : match,
  )
}

const asking = (match: FileMatch, problem: FileMatch['problems'][number]): FileMatch => ({
  ...match,
  action: 'ask',
  problems: [...match.problems, problem],
})

const fullKey = ({ person, role, year }: Pick<RosterCertificate, 'person' | 'role' | 'year'>): string =>
  `${person}:${awardKey(role, year)}`

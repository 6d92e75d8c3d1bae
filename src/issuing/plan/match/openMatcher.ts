import { fullKey, type Known, prepare } from './known.js'
import { matchFile } from './matchFile.js'
import type { DroppedFile, FileMatch, Roster } from './types.js'

/**
 * Says for each dropped file whose it is, for which role and year, and which certificate it belongs to. Whatever
 * could mean somebody or something else waits as `ask`: a wrong certificate is worse than a question.
 * @returns what matches files, as often as is wanted: to make a large roster ready takes seconds.
 */
export function openMatcher(roster: Roster): (files: readonly DroppedFile[]) => FileMatch[] {
  const known = prepare(roster)
  return (files) =>
    askAboutRivals(files.map((file) => attach({ file, match: matchFile({ file, known }), known })))
}

function attach({ file, match, known }: { file: DroppedFile; match: FileMatch; known: Known }): FileMatch {
  if (match.person === undefined || match.role === undefined || match.year === undefined) return match
  const { person, role, year } = match
  const all = known.certificates.get(fullKey({ person, role, year })) ?? []
  const own = all.filter(({ isOfGroup }) => !isOfGroup)
  const valid = own.filter(({ isRevoked }) => !isRevoked)
  if (valid.length > 1) return asking(match, 'severalCertificates')
  const certificate = valid[0] ?? own[0]
  if (!certificate) return all.some(({ isRevoked }) => !isRevoked) ? asking(match, 'hasInGroup') : match
  const found = { ...match, certificate: certificate.id }
  if (match.action === 'ask') return found
  const isSame = certificate.hasFile && file.sha256 !== undefined && file.sha256 === certificate.sha256
  if (isSame) return { ...found, action: 'same' }
  if (certificate.isRevoked) return asking(found, 'wasRevoked')
  return certificate.hasFile ? asking(found, 'replacesFile') : { ...found, action: 'update' }
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

import type { ParsedRoster } from '../parse/index.js'
import type { PlannedCertificates } from './certificates.js'
import type { ReadFile } from './context.js'
import type { PlannedRoster } from './types.js'

/**
 * The lists of people in a file's body that become rosters. A list stays as written where a roster can't show all of
 * it, or where somebody in it could not be told; those deleted here are not listed again.
 */
export const planRosters = ({
  file,
  certificates,
}: {
  file: ReadFile
  certificates: PlannedCertificates
}): PlannedRoster[] => file.post.rosters.flatMap((roster) => planRoster({ roster, certificates }) ?? [])

function planRoster({
  roster,
  certificates,
}: {
  roster: ParsedRoster
  certificates: PlannedCertificates
}): PlannedRoster | undefined {
  const listed = roster.entries.map((entry) => certificates.of(entry))
  const isUnsure = listed.some(
    (certificate) => !certificate || certificate.reason === 'unsure' || certificate.reason === 'skipped',
  )
  if (!roster.isWhole || isUnsure) return undefined
  const keys = listed.flatMap((certificate) =>
    certificate && certificate.action !== 'refuse' ? certificate.key : [],
  )
  const { at, role, year, layout, columns, isOrdered, linkNames, show } = roster
  const { nameHeading, certificateHeading, linkText } = roster
  return {
    at,
    certificates: [...new Set(keys)],
    role: `role:${role.slug}`,
    ...(year === undefined ? {} : { year }),
    layout,
    columns,
    isOrdered,
    ...(nameHeading ? { nameHeading } : {}),
    ...(certificateHeading ? { certificateHeading } : {}),
    ...(linkText ? { linkText } : {}),
    linkNames,
    show,
  }
}

import { githubKey } from '../../identity/index.js'
import type { ParsedEntry, ParsedRoster } from '../parse/index.js'
import type { PlannedCertificates } from './certificates.js'
import type { ReadFile } from './context.js'
import type { PlannedRoster } from './types.js'

/**
 * The lists of people in a file's body that become rosters. A list stays as written where a roster can't show all of
 * it, or where somebody in it could not be told; those deleted here are not listed again. Who stands there twice
 * with a link each is shown twice, so that no link is lost; a name alone is shown once.
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
  const shown = roster.entries.flatMap((entry, index) => {
    const certificate = listed[index]
    const isAgain = listed.indexOf(certificate) < index && !entry.sourceURL && !entry.file
    return certificate && certificate.action !== 'refuse' && !isAgain
      ? [{ key: certificate.key, isByLogin: isNamedByLogin(entry) }]
      : []
  })
  const logins = shown.filter(({ isByLogin }) => isByLogin).map(({ key }) => key)
  const isByLogin = shown.length > 0 && logins.length === shown.length
  const { at, role, year, layout, columns, isOrdered, linkNames } = roster
  const { nameHeading, certificateHeading, linkText } = roster
  return {
    at,
    certificates: shown.map(({ key }) => key),
    role: `role:${role.slug}`,
    ...(year === undefined ? {} : { year }),
    layout,
    columns,
    isOrdered,
    ...(nameHeading ? { nameHeading } : {}),
    ...(certificateHeading ? { certificateHeading } : {}),
    ...(linkText ? { linkText } : {}),
    linkNames,
    show: isByLogin ? 'github' : roster.show,
    ...(logins.length && !isByLogin && roster.show === 'name' ? { byLogin: [...new Set(logins)] } : {}),
  }
}

/** Whose login is what is written stays shown so, also once a name becomes known. */
const isNamedByLogin = ({ name, github }: ParsedEntry): boolean =>
  github !== undefined && githubKey(name) === githubKey(github)

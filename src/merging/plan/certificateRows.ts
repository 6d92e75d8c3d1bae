import type { HeldCertificate } from '../reading/index.js'
import type { Choice, PeopleRow } from '../types.js'

/**
 * What becomes of certificates that go to somebody: each moves; of two that are active for one award, the one with a
 * file stays active, of two without or with the same file the one that was issued earlier. Two files ask.
 */
export function certificateRows({
  moving,
  there,
}: {
  moving: readonly HeldCertificate[]
  /** What whoever gets them has already. */
  there: readonly HeldCertificate[]
}): PeopleRow[] {
  const active = new Map(there.filter(isActive).map((one) => [awardOf(one), one]))
  return moving.map((certificate) => {
    const row = rowOf(certificate)
    const same = active.get(awardOf(certificate))
    if (!same) return row
    if (certificate.status === 'draft')
      return { ...row, problems: [{ code: 'doubleDraft', values: serialOf(same) }] }
    if (!isActive(certificate)) return row
    return doubled({ row, certificate, same })
  })
}

/**
 * Certificates that were superseded only since two people were taken for one: with each a person's own, both are
 * active again, where nothing else of theirs is for the same.
 */
export function revivedRows({
  rows,
  moving,
  staying,
  there,
}: {
  rows: readonly PeopleRow[]
  moving: readonly HeldCertificate[]
  staying: readonly HeldCertificate[]
  there: readonly HeldCertificate[]
}): PeopleRow[] {
  const isEndedBy = (one: HeldCertificate, others: readonly HeldCertificate[]) =>
    one.status === 'superseded' &&
    others.some((other) => String(other.id) === String(one.supersededBy) && awardOf(other) === awardOf(one))
  const isTaken = (one: HeldCertificate, others: readonly HeldCertificate[]) =>
    others.some((other) => isActive(other) && awardOf(other) === awardOf(one))
  const revived = moving.filter((one) => isEndedBy(one, staying) && !isTaken(one, [...moving, ...there]))
  const ids = new Set(revived.map(({ id }) => id))
  const back = staying.filter((one) => isEndedBy(one, moving) && !isTaken(one, staying))
  return [
    ...rows.map((row) => (ids.has(row.certificate ?? '') ? asRevived(row) : row)),
    ...back.map((one) => ({ ...asRevived(rowOf(one)), isStaying: true })),
  ]
}

const asRevived = (row: PeopleRow): PeopleRow => ({
  ...row,
  isRevived: true,
  problems: [{ code: 'activeAgain' }],
})

/** A row of two certificates for one award, as it is once somebody has said whose stays active. */
export function withChoice(row: PeopleRow, choice: Choice): PeopleRow {
  const code = choice === 'kept' ? 'doubleEnds' : 'doubleStays'
  return {
    ...row,
    action: 'update',
    choice,
    problems: [{ code, values: { serial: row.double?.serial ?? '' } }],
  }
}

function doubled({
  row,
  certificate,
  same,
}: {
  row: PeopleRow
  certificate: HeldCertificate
  same: HeldCertificate
}): PeopleRow {
  const double = { certificate: same.id, ...serialOf(same) }
  const choice = chosen({ kept: same, other: certificate })
  if (choice) return withChoice({ ...row, double }, choice)
  return { ...row, double, action: 'ask', problems: [{ code: 'twoFiles', values: serialOf(same) }] }
}

function chosen({ kept, other }: Record<Choice, HeldCertificate>): Choice | undefined {
  const [has, otherHas] = [hasFile(kept), hasFile(other)]
  if (has !== otherHas) return has ? 'kept' : 'other'
  if (has && !isSameFile(kept, other)) return undefined
  return momentOf(other) < momentOf(kept) ? 'other' : 'kept'
}

const rowOf = ({ id, serial, title }: HeldCertificate): PeopleRow => ({
  key: `certificate:${id}`,
  label: title?.split(' - ')[0] || serial,
  about: 'certificates',
  action: 'update',
  certificate: id,
  serial,
  problems: [],
})

const isActive = ({ status }: HeldCertificate): boolean => status === 'active'

const hasFile = ({ filename, sourceURL }: HeldCertificate): boolean => Boolean(filename || sourceURL)

const isSameFile = (one: HeldCertificate, other: HeldCertificate): boolean =>
  one.filename && other.filename
    ? Boolean(one.sha256) && one.sha256 === other.sha256
    : Boolean(one.sourceURL) && one.sourceURL === other.sourceURL

const momentOf = ({ issuedAt, createdAt }: HeldCertificate): number =>
  Date.parse(issuedAt ?? createdAt ?? '') || 0

const awardOf = ({ role, year, group, project }: HeldCertificate): string =>
  [role, year, group, project].map((part) => part ?? '').join(':')

const serialOf = ({ serial }: HeldCertificate) => ({ serial })

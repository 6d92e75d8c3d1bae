import { idOf } from '../../../collections/index.js'
import type { StoredCertificate } from '../existing/index.js'
import type { PlanInput, PlanKind, PlanRow } from '../plan/index.js'
import type { Awarded } from '../values/index.js'

/**
 * What the certificate of a row says: when it is checked, shown and drawn. One that exists keeps its own date and
 * citation; to be drawn anew it says all else as it is, too.
 */
export function awardedOf({
  kind,
  input,
  row,
  certificate,
  name = row.person?.name ?? '',
}: {
  kind: PlanKind
  input: PlanInput
  row: PlanRow
  /** The one that the row writes, where it exists. */
  certificate?: StoredCertificate
  /** @default as the row has it */
  name?: string
}): Awarded {
  if (kind === 'redraw' && certificate) {
    const { serial, year, issuedAt, citation } = certificate
    const [role, group, project] = [certificate.role, certificate.group, certificate.project].map(idOf)
    return { name, serial, role, group, project, year, issuedAt, citation }
  }
  const { role, year, group, project } = { ...input, ...row }
  return {
    ...{ name, serial: row.serial ?? '', role, year, group, project },
    issuedAt: certificate ? (certificate.issuedAt ?? datedOf(input)) : input.issuedAt,
    citation: certificate?.citation,
  }
}

const datedOf = ({ isDated, issuedAt }: PlanInput): string | undefined => (isDated ? issuedAt : undefined)

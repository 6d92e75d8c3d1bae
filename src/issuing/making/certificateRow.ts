import { idOf } from '../../../collections/index.js'
import type { StoredCertificate } from '../existing/index.js'
import type { PlanRow } from '../plan/index.js'

/** The row that writes a certificate which exists, if nothing speaks against it. */
export function certificateRow({
  certificate: { id, serial, title, year, role: awarded },
  key,
}: {
  certificate: StoredCertificate
  key: string
}): PlanRow {
  const role = idOf(awarded)
  return {
    key,
    label: title ?? serial,
    action: 'update',
    certificate: id,
    serial,
    ...(role === undefined ? {} : { role }),
    ...(year ? { year } : {}),
    problems: [],
  }
}

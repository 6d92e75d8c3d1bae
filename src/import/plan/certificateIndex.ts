import { certificateLedgerKey } from './ledger.js'
import type { ExistingCertificate } from './types.js'

export type CertificateIndex = {
  /** The best of those that a ledger key means: an active one, else a draft, else any. */
  find: (rowKey: string) => ExistingCertificate | undefined
  byID: Map<string | number, ExistingCertificate>
}

const ranks = ['active', 'draft']

/** Certificates by what makes them one: person, role, year, group and project. */
export function indexCertificates(certificates: readonly ExistingCertificate[]): CertificateIndex {
  const byKey = new Map<string, ExistingCertificate>()
  for (const certificate of certificates) {
    const { person, role, year, group, project } = certificate
    if (person === undefined || person === null || role === undefined || role === null) continue
    const key = certificateLedgerKey({ person, role, year, group, project })
    const before = byKey.get(key)
    if (!before || rank(certificate) < rank(before)) byKey.set(key, certificate)
  }
  return {
    find: (rowKey) => byKey.get(rowKey),
    byID: new Map(certificates.map((certificate) => [certificate.id, certificate])),
  }
}

const rank = ({ status }: ExistingCertificate): number =>
  ranks.includes(status) ? ranks.indexOf(status) : ranks.length

import type { PayloadRequest } from 'payload'
import { type CertificateFileName, certificateAddress, type Resolved } from '../../../collections/index.js'
import { fileAddress } from '../addresses/index.js'
import { inLocale, type Localized } from '../values/index.js'
import { filesOf } from './filesOf.js'
import { findCertificate, type SeenCertificate } from './findCertificate.js'

/** What proves a certificate. Of one whose person is hidden or gone it says only that it was withdrawn. */
export type Proof =
  | { serial: string; status: 'withdrawn' }
  | {
      serial: string
      status: string
      /** Why it ended, where it did. */
      reason?: string
      person: { name: string; slug: string | null; github: string | null }
      role: { name: string; slug: string | null } | null
      year: number | null
      issuedAt: string | null
      validUntil?: string
      /** Name and role as they stand on its file, where Laurel drew it. */
      printed?: { name: string; role: string }
      /** The serial of the certificate that replaced it. */
      supersededBy?: string
      /** Of its own file. */
      sha256?: string
      /** The page of the certificate, where the site has one. */
      url: string | null
      files: Partial<Record<CertificateFileName, string>>
    }

type Asked = { req: PayloadRequest; resolved: Resolved; serial: string; locale: string }

/** Proves the certificate of a serial; undefined for a serial that was never given out. */
export async function verifyCertificate({
  req,
  resolved,
  serial,
  locale,
}: Asked): Promise<Proof | undefined> {
  const certificate = await findCertificate({ req, resolved, serial, locale })
  return certificate && proofOf({ req, resolved, certificate, locale })
}

function proofOf({
  req,
  resolved,
  certificate,
  locale,
}: Omit<Asked, 'serial'> & { certificate: SeenCertificate }): Proof {
  const { serial, standing, person, role, printed, validUntil, sha256, statusReason } = certificate
  if (standing === 'withdrawn' || !person) return { serial, status: 'withdrawn' }
  const successor =
    typeof certificate.supersededBy === 'object' ? certificate.supersededBy?.serial : undefined
  const say = (text: Localized) => inLocale({ text, locale, locales: [] })
  return {
    serial,
    status: standing,
    ...(statusReason && standing !== 'active' ? { reason: statusReason } : {}),
    person: { name: person.name, slug: person.slug ?? null, github: person.github || null },
    role: role ? { name: say(role.name), slug: role.slug ?? null } : null,
    year: certificate.year ?? null,
    issuedAt: certificate.issuedAt ?? null,
    ...(validUntil ? { validUntil } : {}),
    ...(printed?.name ? { printed: { name: printed.name, role: printed.role ?? '' } } : {}),
    ...(successor ? { supersededBy: successor } : {}),
    ...(sha256 ? { sha256 } : {}),
    url: certificateAddress({ resolved, serial, base: req.payload.config.serverURL || undefined }),
    files: Object.fromEntries(
      filesOf(certificate).map((file) => [file, fileAddress({ req, resolved, serial, file })]),
    ),
  }
}

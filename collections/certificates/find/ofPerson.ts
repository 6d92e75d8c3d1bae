import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../resolved.js'
import { publicCertificates } from '../publicCertificates.js'
import { foundOf, loadCertificates } from './load.js'
import type { FoundCertificate } from './query.js'

const most = 200

/** A person's public certificates, the newest first. */
export async function certificatesOfPerson({
  req,
  resolved,
  person,
  locale,
}: {
  req: PayloadRequest
  resolved: Resolved
  person: string | number
  locale?: string
}): Promise<FoundCertificate[]> {
  const loaded = await loadCertificates({
    req,
    resolved,
    where: { and: [{ person: { equals: person } }, publicCertificates] },
    limit: most,
    locale,
  })
  return loaded
    .sort((one, other) => ((one.listKey ?? '') < (other.listKey ?? '') ? -1 : 1))
    .flatMap((certificate) => foundOf({ req, resolved, certificate, locale }) ?? [])
}

import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { CertificateScope } from '../../issuing/index.js'
import { id, idList, year } from '../arguments/index.js'
import { findNamed } from './findNamed.js'

const mostCertificates = 100_000

/** Which certificates a request is about. */
export async function readScope({
  req,
  resolved: { slugs },
  fields,
}: {
  req: PayloadRequest
  resolved: Resolved
  fields: Record<string, unknown>
}): Promise<CertificateScope> {
  const named = (name: string, collection: string, hasSlug = false) =>
    findNamed({ req, collection, name, value: id({ fields, name }), hasSlug })
  const scope: CertificateScope = {
    plan: await named('plan', slugs.plans),
    certificates: idList({ fields, name: 'certificates', most: mostCertificates }),
    role: await named('role', slugs.roles, true),
    year: year(fields),
    template: await named('template', slugs.templates),
  }
  return Object.fromEntries(Object.entries(scope).filter(([, value]) => value !== undefined))
}

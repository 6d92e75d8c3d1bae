import { idOf } from '../../../collections/index.js'
import type { ID, Making } from '../../plans/index.js'
import type { StoredCertificate } from '../existing/index.js'
import type { PlanRow } from '../plan/index.js'
import { certificateRow } from './certificateRow.js'
import type { PreparedBatch } from './made.js'
import { awardOf, type CertificateScope, certificatesIn } from './scope.js'

/** Drafts to make public: now, at a moment, or with a post. */
export type ReleaseRequest = { scope: CertificateScope; at?: string; post?: ID }

/** All drafts that would become public. */
export async function prepareRelease({
  req,
  resolved,
  request: { scope, post },
}: Making & { request: ReleaseRequest }): Promise<PreparedBatch> {
  const isAll = scope.plan === undefined && !scope.certificates
  const where = isAll ? { status: { equals: 'draft' } } : undefined
  const award = await awardOf({ req, resolved, scope })
  return {
    rows: rowsOf(certificatesIn({ req, resolved, scope, where })),
    inputOf: async () => ({
      ...award,
      ...(scope.plan === undefined ? {} : { of: scope.plan }),
      ...(post === undefined ? {} : { post }),
    }),
  }
}

async function* rowsOf(certificates: AsyncIterable<StoredCertificate>): AsyncGenerator<PlanRow> {
  let number = 0
  for await (const certificate of certificates) yield rowOf({ certificate, key: String(++number) })
}

function rowOf({ certificate, key }: { certificate: StoredCertificate; key: string }): PlanRow {
  const { status, personHidden, filename, sourceURL } = certificate
  const row: PlanRow = {
    ...certificateRow({ certificate, key }),
    problems: [
      ...(personHidden ? [{ code: 'hiddenPerson' as const }] : []),
      ...(filename || sourceURL ? [] : [{ code: 'noFile' as const }]),
    ],
  }
  if (status === 'draft' && idOf(certificate.person) !== undefined) return row
  const isReleased = ['active', 'superseded', 'expired'].includes(status)
  return {
    ...row,
    action: isReleased ? 'same' : 'refuse',
    problems: [{ code: isReleased ? 'alreadyReleased' : 'notDraft' }],
  }
}

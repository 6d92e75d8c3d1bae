import type { Where } from 'payload'
import { type ID, type Making, pagesOf, readPlan } from '../../plans/index.js'
import type { AwardScope, StoredCertificate } from '../existing/index.js'
import { walkCertificates } from '../existing/index.js'
import type { Batch, PlanRow } from '../plan/index.js'

/** Which certificates a plan is about: those of another plan, these, or those of a role (and a year) or a template. */
export type CertificateScope = {
  plan?: ID
  certificates?: ID[]
  role?: ID
  year?: number
  template?: ID
}

const batch = 200

/** The certificates that are meant, in batches. */
export async function* certificatesIn({
  req: { payload },
  resolved,
  scope,
  where,
}: Making & { scope: CertificateScope; where?: Where }): AsyncGenerator<StoredCertificate> {
  const { plan, certificates, role, year, template } = scope
  if (plan !== undefined || certificates) {
    const ids = plan === undefined ? (certificates ?? []) : idsOf({ payload, plan })
    for await (const some of inLists(ids)) {
      const and = [{ id: { in: some } }, ...(where ? [where] : [])]
      yield* walkCertificates({ payload, resolved, where: { and } })
    }
    return
  }
  const and: Where[] = [
    ...(role === undefined ? [] : [{ role: { equals: role } }]),
    ...(year === undefined ? [] : [{ year: { equals: year } }]),
    ...(template === undefined ? [] : [{ template: { equals: template } }]),
    ...(where ? [where] : []),
  ]
  yield* walkCertificates({ payload, resolved, where: { and } })
}

/** What a plan wrote. */
async function* idsOf({ payload, plan }: Pick<Making['req'], 'payload'> & { plan: ID }): AsyncGenerator<ID> {
  for await (const { rows } of pagesOf<PlanRow>({ payload, plan })) {
    for (const { certificate, result } of rows)
      if (certificate !== undefined && result === 'done') yield certificate
  }
}

async function* inLists(ids: Iterable<ID> | AsyncIterable<ID>): AsyncGenerator<ID[]> {
  let some = new Set<ID>()
  for await (const id of ids) {
    some.add(id)
    if (some.size < batch) continue
    yield [...some]
    some = new Set()
  }
  if (some.size) yield [...some]
}

/** The award that another plan was for, to call this one by. */
export async function awardOf({
  req: { payload },
  resolved,
  scope,
}: Making & { scope: CertificateScope }): Promise<Partial<AwardScope>> {
  if (scope.plan === undefined) return { role: scope.role, year: scope.year }
  const plan = await readPlan<Batch>({ payload, resolved, id: scope.plan })
  return { role: plan?.input.role, year: plan?.input.year }
}

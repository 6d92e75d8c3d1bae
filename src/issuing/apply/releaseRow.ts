import { announcePerson, idOf } from '../../../collections/index.js'
import { refused } from '../../plans/index.js'
import { readCertificate } from '../existing/index.js'
import type { PlanRow } from '../plan/index.js'
import { isAwardTaken } from './isAwardTaken.js'
import { rowRequest, type Work } from './work.js'

/** Makes a draft public. */
export async function applyRelease({ work, row }: { work: Work; row: PlanRow }): Promise<Partial<PlanRow>> {
  const { payload, resolved, plan } = work
  const certificate = await readCertificate({ ...work, where: { id: { equals: row.certificate ?? '' } } })
  if (!certificate) throw refused({ code: 'certificateGone' })
  if (certificate.status === 'active') {
    // Released before a kill, perhaps, that kept its person waiting.
    const person = idOf(certificate.person)
    if (person !== undefined) await announcePerson({ req: await rowRequest(work), resolved, person })
    return {}
  }
  if (certificate.status !== 'draft') throw refused({ code: 'notDraft' })
  const { post } = plan.input
  const isAnnounced = post === undefined || !resolved.has.posts || idOf(certificate.post) !== undefined
  try {
    await payload.update({
      collection: resolved.slugs.certificates,
      id: certificate.id,
      data: {
        status: 'active',
        issuedAt: certificate.issuedAt ?? new Date().toISOString(),
        ...(isAnnounced ? {} : { post }),
      },
      depth: 0,
      overrideAccess: true,
      disableTransaction: true,
      req: await rowRequest(work),
    })
  } catch (error) {
    throw isAwardTaken(error) ? refused({ code: 'awardTaken' }) : error
  }
  return {}
}

import { idOf } from '../../../collections/index.js'
import { type ID, refused, wordsOf } from '../../plans/index.js'
import { readCertificate } from '../reading/index.js'
import type { PeopleRow } from '../types.js'
import { moveKey } from './ledger.js'
import { rowRequest, targetOf, type Work } from './work.js'

/**
 * Gives a certificate to whom it belongs; serial, files and addresses stay. Of two for one award one becomes
 * superseded: that of the one who has it already first, since only one may be active.
 */
export async function applyCertificate(work: Work, row: PeopleRow): Promise<void> {
  const { from } = work
  const to = targetOf(work)
  const certificate = await readCertificate({ ...work, id: row.certificate ?? '' })
  if (!certificate) throw refused({ code: 'certificateGone' })
  const holder = String(idOf(certificate.person) ?? '')
  if (![String(from), String(to)].includes(holder)) throw refused({ code: 'changedSince' })
  if (row.double && row.choice === 'other') await supersede(work, row.double.certificate, certificate.id)
  const isEnding = row.double !== undefined && row.choice === 'kept' && certificate.status === 'active'
  const isReviving = row.isRevived === true && certificate.status === 'superseded'
  const holds = row.isStaying ? from : to
  if (holder !== String(holds) || isEnding || isReviving) {
    const ending = isEnding && row.double ? superseded(row.double.certificate) : {}
    await change(work, certificate.id, { person: holds, ...ending, ...(isReviving ? revived : {}) })
  }
  const role = idOf(certificate.role)
  if (role !== undefined) work.awards.push({ role, year: certificate.year })
  if (!row.isStaying) await moveKey({ ...work, certificate: certificate.id, from, to })
}

async function supersede(work: Work, id: ID, by: ID): Promise<void> {
  const certificate = await readCertificate({ ...work, id })
  if (certificate?.status === 'active') await change(work, id, superseded(by))
}

const superseded = (by: ID) => ({ status: 'superseded', statusReason: 'replaced', supersededBy: by })

const revived = { status: 'active', statusReason: null, supersededBy: null }

async function change(work: Work, id: ID, data: Record<string, unknown>): Promise<void> {
  try {
    await work.payload.update({
      collection: work.resolved.slugs.certificates,
      id,
      data,
      depth: 0,
      overrideAccess: true,
      disableTransaction: true,
      req: await rowRequest(work),
    })
  } catch (error) {
    // Both have it by now, which nobody has decided.
    throw /activeKey/.test(wordsOf(error)) ? refused({ code: 'changedSince' }) : error
  }
}

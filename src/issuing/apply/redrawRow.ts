import { refused } from '../../plans/index.js'
import { type FormerFile, readCertificate, type StoredCertificate } from '../existing/index.js'
import type { Batch, PlanRow } from '../plan/index.js'
import { awardedOf } from '../printing/index.js'
import { drawFor } from './draw.js'
import { holderOf } from './issueRow.js'
import { drawnRequest, type Work } from './work.js'

/** Draws a certificate anew under the same serial. The hash of the file that it had is remembered. */
export async function applyRedraw({ work, row }: { work: Work; row: PlanRow }): Promise<Partial<PlanRow>> {
  const { payload, resolved, plan } = work
  const person = await holderOf({ work, row })
  const certificate = await readCertificate({ ...work, where: { id: { equals: row.certificate ?? '' } } })
  if (!certificate || certificate.status === 'withdrawn') throw refused({ code: 'certificateGone' })
  if (!certificate.isDrawn) throw refused({ code: 'ownFile' })
  const { input } = plan
  const awarded = awardedOf({ kind: 'redraw', input, row, certificate, name: person.name })
  const drawn = await drawFor({ work, row, awarded })
  const { name, formerFiles } = nextFile({ certificate, plan, type: 'png' })
  await payload.update({
    collection: resolved.slugs.certificates,
    id: certificate.id,
    data: { ...drawn.data, formerFiles },
    file: { data: drawn.png, mimetype: 'image/png', name, size: drawn.png.length },
    overwriteExistingFiles: true,
    depth: 0,
    overrideAccess: true,
    disableTransaction: true,
    req: await drawnRequest(work),
  })
  return {}
}

/**
 * What a certificate's next file is called, and the files that it had before: `<serial>.png`, `<serial>-2.png`.
 * A plan that is carried out again after a kill writes the same file again.
 */
export function nextFile({
  certificate: { serial, sha256, filename, templateVersion, formerFiles },
  plan,
  type,
}: {
  certificate: Pick<StoredCertificate, 'serial' | 'sha256' | 'filename' | 'templateVersion' | 'formerFiles'>
  plan: Pick<Batch, 'id'>
  type: string
}): { name: string; formerFiles: FormerFile[] } {
  const before = formerFiles ?? []
  const isAgain = before.at(-1)?.plan === String(plan.id)
  const former: FormerFile[] =
    isAgain || !filename
      ? before
      : [
          ...before,
          { sha256: sha256 ?? '', until: new Date().toISOString(), templateVersion, plan: String(plan.id) },
        ]
  const number = former.length + 1
  return { name: `${serial}${number > 1 ? `-${number}` : ''}.${type}`, formerFiles: former }
}

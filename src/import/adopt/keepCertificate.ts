import { checkFile, endingOf } from '../../certificates/index.js'
import { refusedFor } from '../apply/index.js'
import type { DocumentID } from '../plan/index.js'
import { FetchProblem } from './fetch/index.js'
import { nameFor } from './pictureType.js'
import { type Lacking, lacksFile } from './surveyCertificates.js'
import type { Adopting } from './types.js'

/** What a certificate's file is. @throws FetchProblem where it can be none. */
export async function certificateType({ payload }: Adopting, data: Buffer): Promise<string> {
  const { sharp } = payload.config
  if (!sharp) throw new FetchProblem('notTaken', { reason: 'sharp' })
  const checked = await checkFile({ data, sharp })
  if ('problem' in checked) throw new FetchProblem(checked.problem)
  return checked.mimeType
}

/**
 * Gives a certificate its file, unless somebody gave it one, ended it or changed its address meanwhile.
 * @returns whether it was given.
 */
export async function keepCertificate({
  adopting: { payload, resolved, newRequest },
  id,
  url,
  data,
  mimeType,
}: {
  adopting: Adopting
  id: DocumentID
  url: string
  data: Buffer
  mimeType: string
}): Promise<boolean> {
  const collection = resolved.slugs.certificates
  const now = await payload.db.findOne<Lacking>({ collection, where: { id: { equals: id } } })
  if (!now || now.sourceURL !== url || !lacksFile(now)) return false
  const ending = endingOf(mimeType) ?? ''
  const name = `${now.serial ?? id}.${ending}`
  try {
    await payload.update({
      collection,
      id,
      data: { originalName: nameFor({ address: url, ending }) },
      file: { data, mimetype: mimeType, name, size: data.length },
      // A name with the serial is this certificate's alone: one that lies there was left by a cut.
      overwriteExistingFiles: true,
      depth: 0,
      overrideAccess: true,
      req: await newRequest(),
    })
    return true
  } catch (error) {
    const reason = refusedFor(error)
    if (reason === undefined) throw error
    throw new FetchProblem('notTaken', { reason: String(reason) })
  }
}

import { certificateHash, type DocumentID } from '../plan/index.js'
import type { Adopting, WantedFile } from './types.js'

const atOnce = 200

export type Lacking = {
  id: DocumentID
  serial?: string | null
  status?: string | null
  filename?: string | null
  sourceURL?: string | null
  order?: number | null
}

/** Adds the files of certificates that have an address and no file, as their import wrote them. */
export async function surveyCertificates({
  adopting: { payload, resolved, rows },
  certificates,
  wanted,
}: {
  adopting: Adopting
  certificates: readonly DocumentID[]
  wanted: Map<string, WantedFile>
}): Promise<void> {
  const written = new Map<string, string>()
  for (const { key, document, hash } of rows.values())
    if (key.startsWith('certificate:') && document) written.set(document, hash ?? '')
  for (let at = 0; at < certificates.length; at += atOnce) {
    const { docs } = await payload.db.find<Lacking>({
      collection: resolved.slugs.certificates,
      where: { id: { in: certificates.slice(at, at + atOnce) } },
      select: { serial: true, status: true, filename: true, sourceURL: true, order: true },
      pagination: false,
      limit: 0,
    })
    for (const certificate of docs) {
      const { id, sourceURL, order } = certificate
      if (!sourceURL || !lacksFile(certificate)) continue
      if (written.get(String(id)) !== certificateHash({ sourceURL, order })) continue
      const file = wanted.get(sourceURL) ?? { url: sourceURL, certificates: [] }
      file.certificates.push(id)
      wanted.set(sourceURL, file)
    }
  }
}

/** One that has a file keeps it, and one that has ended gets none. */
export const lacksFile = ({ status, filename }: Lacking): boolean =>
  !filename && (status === 'active' || status === 'draft')

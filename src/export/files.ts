import { readUpload, type Uploaded } from '../../collections/index.js'
import type { Folder } from './folder/openFolder.js'
import type { Kind } from './kinds.js'
import type { Document, Reading } from './reading/pages.js'

/** Writes the files of these documents under their names; gives the names of those that are not there. */
export async function writeFiles({
  folder,
  kind,
  docs,
  req,
  isPublic,
}: Pick<Reading, 'req' | 'isPublic'> & {
  folder: Folder
  kind: Kind
  docs: readonly Document[]
}): Promise<{ written: number; missing: string[] }> {
  const missing: string[] = []
  let written = 0
  for (const doc of docs) {
    const { filename, status } = doc
    if (typeof filename !== 'string' || !filename) continue
    if (isPublic && ended.has(String(status))) continue
    const uploaded: Uploaded = { ...doc, filename }
    const data = await readUpload({ req, collection: kind.slug, doc: uploaded })
    if (data) await folder.write(fileName({ kind, filename }), data)
    if (data) written++
    else missing.push(filename)
  }
  return { written, missing }
}

/** Where the file of a document stands in an export. */
export const fileName = ({ kind, filename }: { kind: Pick<Kind, 'name'>; filename: string }): string =>
  `files/${kind.name}/${filename.replace(/[/\\]/g, '_')}`

/** Whoever lost a certificate has no file of it to show. */
const ended = new Set(['revoked', 'withdrawn'])

import { createLocalReq, type Payload } from 'payload'
import { deferRefresh, mendAll, resolvedOf } from '../../../collections/index.js'
import { kindsOf, type Manifest, readManifest } from '../../export/index.js'
import type { ReportedWarning } from '../report.js'
import { openPosts, writePosts } from './restorePosts.js'
import { finishRecords, restoreRecords } from './restoreRecords.js'
import { restoreSettings } from './restoreSettings.js'
import { openRun } from './run.js'
import type { Work } from './work.js'

/** How many of each kind were made and so on; none of a kind that the export lacks. */
export type RestoreReport = Work['counts'] & { warnings: ReportedWarning[]; files?: undefined }

type Restoring = {
  payload: Payload
  /** The folder of an export. */
  folder: string
  /** Only tells what would be done. @default false */
  isDryRun?: boolean
  /** Writes over what differs here. @default false */
  isForced?: boolean
  onProgress?: Work['onProgress']
}

/** Whether a folder holds an export. */
export const isExport = async (folder: string): Promise<boolean> => (await readManifest(folder)) !== undefined

/**
 * Takes an export back: every document with its own id, serial and dates. Again, it changes nothing; cut off, the next
 * import of the same export goes on. What differs here stays as it is, unless `isForced` says otherwise.
 * @throws Error of one line where the export is not whole, or this database can't take it.
 */
export async function restoreExport({
  payload,
  folder,
  isDryRun = false,
  isForced = false,
  onProgress = () => undefined,
}: Restoring): Promise<RestoreReport> {
  const resolved = resolvedOf(payload)
  const manifest = await check({ payload, folder })
  const run = await openRun({ payload, resolved, digest: manifest.digest })
  const req = await createLocalReq({ context: deferRefresh() }, payload)
  const mayOverwrite = isForced || run.isHalfDone
  const work: Work = {
    ...{ payload, req, resolved, folder, manifest, isDryRun, mayOverwrite, onProgress },
    counts: {},
    warnings: [],
    pictures: new Map(),
  }
  if (!isDryRun) await run.begin()
  const kinds = kindsOf(resolved)
  const certificates = kinds.findIndex(({ name }) => name === 'certificates')
  for (const kind of kinds.slice(0, certificates)) await restoreRecords({ work, kind })
  await restoreSettings(work)
  const posts = resolved.has.posts ? await openPosts(work) : undefined
  for (const kind of kinds.slice(certificates)) await restoreRecords({ work, kind })
  if (posts) await writePosts(work, posts)
  for (const kind of kinds) await finishRecords({ work, kind })
  if (!isDryRun) {
    await mendAll({ req, resolved })
    await run.end()
  }
  return {
    ...work.counts,
    warnings: work.warnings.map(({ file, line, message }) => ({ file, line: line ?? null, message })),
  }
}

async function check({ payload, folder }: { payload: Payload; folder: string }): Promise<Manifest> {
  const manifest = await readManifest(folder)
  if (!manifest) throw new Error(`cannot import "${folder}": it holds no export`)
  if (!manifest.isComplete) {
    throw new Error(`cannot import "${folder}": the export was cut off; export again, then import`)
  }
  if (payload.db.defaultIDType === 'number' || !payload.db.allowIDOnCreate) {
    throw new Error(
      `cannot import "${folder}": this database gives ids of its own; set allowIDOnCreate and text ids in its adapter`,
    )
  }
  const { localization } = payload.config
  const locales: string[] = localization ? localization.localeCodes : []
  const missing = manifest.locales.filter((locale) => !locales.includes(locale))
  if (missing.length) {
    throw new Error(
      `cannot import "${folder}": it is in ${missing.join(', ')} too, which this site does not have`,
    )
  }
  if (!manifest.locales.length && locales.length) {
    throw new Error(
      `cannot import "${folder}": it does not say in which language it is, and this site has several`,
    )
  }
  return manifest
}

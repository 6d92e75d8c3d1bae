import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { deferRefresh, importsSlug, mendAll, resolvedOf } from '../../../collections/index.js'
import type { Progress } from '../apply/index.js'
import { readRows } from '../apply/index.js'
import { importFiles } from '../importFiles.js'
import { applyDetails } from './details.js'
import { endingOf } from './ending.js'
import { readSample } from './readSample.js'
import { isUntouched, markSeen } from './state.js'

/** The row that says that the sample has been begun; it is written first and stays until the sample is removed. */
const stateKey = 'sample'

/**
 * Fills an empty database (no users, no posts, no people) with the sample content. Cut off, the next call goes on;
 * once complete, or where there was anything, it does nothing.
 * @returns whether it added anything.
 */
export async function addSample({
  payload,
  root,
  onProgress,
}: {
  payload: Payload
  /** The folder in which `sample/` lies. */
  root: string
  onProgress?: (progress: Progress) => void
}): Promise<boolean> {
  const resolved = resolvedOf(payload)
  const [state] = await readRows({ payload, where: { key: { equals: stateKey } } })
  if (state?.hash === 'complete' || (!state && !(await isUntouched({ payload, resolved })))) return false
  const req = await createLocalReq({ context: deferRefresh() }, payload)
  if (!state) await begin({ payload })
  const folder = join(root, 'sample')
  const data = await readSample(folder)
  const { localization } = payload.config
  const locales = localization ? localization.localeCodes : ['en']
  const locale = locales.includes('en') || !localization ? 'en' : localization.defaultLocale
  await importFiles({
    payload,
    files: [join(folder, '2022-year-in-review.md')],
    root,
    locale,
    isSample: true,
    ending: endingOf(data),
    onProgress,
  })
  await applyDetails({ req, resolved, data, locale, locales })
  await mendAll({ req, resolved })
  await markSeen({ payload, resolved })
  await payload.db.updateOne({
    collection: importsSlug,
    where: { key: { equals: stateKey } },
    data: { hash: 'complete' },
  })
  return true
}

/** Two servers that begin at once both go on: whatever one has written, the other finds. */
async function begin({ payload }: { payload: Payload }): Promise<void> {
  const data = { key: stateKey, target: 'sample', document: '', hash: 'begun', isSample: true }
  await payload
    .create({ collection: importsSlug, data, overrideAccess: true })
    .catch(async (error: unknown) => {
      const [state] = await readRows({ payload, where: { key: { equals: stateKey } } })
      if (!state) throw error
    })
}

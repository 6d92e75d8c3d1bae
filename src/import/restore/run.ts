import type { Payload } from 'payload'
import { type CollectionName, importsSlug, type Resolved } from '../../../collections/index.js'
import { runKeyPrefix } from '../../export/index.js'
import { readRows } from '../apply/index.js'

/**
 * How far an earlier import of the same export came. One into a database that was empty and that was cut off may write
 * over what differs: nobody else wrote it.
 */
export async function openRun({
  payload,
  resolved,
  digest,
}: {
  payload: Payload
  resolved: Resolved
  digest: string
}): Promise<{ isHalfDone: boolean; begin: () => Promise<void>; end: () => Promise<void> }> {
  const key = `${runKeyPrefix}${digest}`
  const [row] = await readRows({ payload, where: { key: { equals: key } } })
  const set = async (hash: string, isNew: boolean): Promise<void> => {
    const data = { key, target: 'export', hash }
    if (isNew) await payload.create({ collection: importsSlug, data, overrideAccess: true })
    else await payload.db.updateOne({ collection: importsSlug, where: { key: { equals: key } }, data })
  }
  const first =
    row?.hash === whole || !row ? ((await isEmpty({ payload, resolved })) ? alone : among) : row.hash
  return {
    isHalfDone: row?.hash === alone,
    begin: () => set(first ?? among, !row),
    end: () => set(whole, false),
  }
}

/** Begun in an empty database, begun in one with documents of its own, finished. */
const [alone, among, whole] = ['alone', 'among', 'whole']

async function isEmpty({ payload, resolved }: { payload: Payload; resolved: Resolved }): Promise<boolean> {
  const telling: CollectionName[] = ['people', 'roles', 'certificates', 'posts', 'partners', 'media']
  const counts = await Promise.all(
    telling
      .filter((name) => resolved.has[name])
      .map((name) => payload.count({ collection: resolved.slugs[name], overrideAccess: true })),
  )
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

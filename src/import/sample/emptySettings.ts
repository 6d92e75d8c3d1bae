import type { PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import type { StoredRow } from '../apply/index.js'
import { lastChange } from './state.js'

/** Empties the settings that came with the sample, unless an editor changed them. */
export async function emptySettings({
  req,
  resolved,
  rows,
}: {
  req: PayloadRequest
  resolved: Resolved
  rows: readonly StoredRow[]
}): Promise<void> {
  const { payload } = req
  const row = rows.find(({ target }) => target === 'settings')
  if (!row?.seen) return
  const changed = await lastChange({ payload, resolved, target: 'settings', document: '' })
  if (changed !== row.seen) return
  const { localization } = payload.config
  const slug = resolved.slugs.settings
  for (const locale of localization ? localization.localeCodes : [undefined]) {
    const data = { name: null, description: null, socialLinks: [] }
    await payload.updateGlobal({ slug, locale, data, depth: 0, overrideAccess: true, req })
  }
}

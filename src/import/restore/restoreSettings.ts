import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inLanguage, readSettings } from '../../export/index.js'
import { contentHash } from '../plan/index.js'
import { say } from '../say.js'
import { attempt, type Work } from './work.js'

const file = 'settings.json'

/** Takes back the community's settings, where there are none yet. */
export async function restoreSettings(work: Work): Promise<void> {
  const { payload, req, resolved, mayOverwrite, isDryRun } = work
  const record = await read(work.folder)
  if (!record) return
  const { record: existing } = await readSettings(work)
  await attempt({
    work,
    kind: 'settings',
    name: 'settings',
    file,
    act: async () => {
      if (contentHash(record) === contentHash(existing)) return 'unchanged'
      if (Object.keys(existing).length && !mayOverwrite) {
        work.warnings.push({ file, ...say({ key: 'edited', values: { name: 'settings' } }) })
        return 'unchanged'
      }
      if (isDryRun) return 'updated'
      const slug = resolved.slugs.settings
      const fields = payload.globals.config.find((config) => config.slug === slug)?.flattenedFields ?? []
      const { localization } = payload.config
      const empty = Object.fromEntries(Object.keys(existing).map((field) => [field, null]))
      for (const locale of localization ? localization.localeCodes : [undefined]) {
        const data = { ...empty, ...inLanguage({ record, fields, locale }) }
        await payload.updateGlobal({ slug, locale, data, depth: 0, overrideAccess: true, req })
      }
      return 'updated'
    },
  })
}

async function read(folder: string): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

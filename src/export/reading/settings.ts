import type { Payload, PayloadRequest } from 'payload'
import type { Resolved } from '../../../collections/index.js'
import { inLanguage } from './inLanguages.js'
import { recordOf } from './records.js'

type Asking = { payload: Payload; req: PayloadRequest; resolved: Resolved }

/** The community's settings in all languages, and as they read in the first. */
export async function readSettings({ payload, req, resolved }: Asking): Promise<{
  record: Record<string, unknown>
  spoken: Record<string, unknown>
}> {
  const slug = resolved.slugs.settings
  const { localization } = payload.config
  const doc = await payload.findGlobal({
    slug,
    depth: 0,
    ...(localization ? { locale: 'all' as const } : {}),
    overrideAccess: true,
    req,
  })
  const fields = payload.globals.config.find((config) => config.slug === slug)?.flattenedFields ?? []
  const isLocalized = Boolean(localization)
  const { id: _, createdAt: __, ...record } = recordOf({ doc, fields, without: ['globalType'], isLocalized })
  const locale = localization ? localization.defaultLocale : undefined
  return { record, spoken: inLanguage({ record, fields, locale }) }
}

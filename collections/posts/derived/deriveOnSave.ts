import type { CollectionBeforeChangeHook } from 'payload'
import type { Resolved } from '../../resolved.js'
import { currentSave, type Save } from '../currentSave.js'
import { deriveText } from './deriveText.js'

/** Makes html, markdown and headings of the language being saved, and keeps the list of published languages. */
export const deriveOnSave =
  (resolved: Resolved): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const merged = { ...originalDoc, ...data }
    const locale = req.locale && req.locale !== 'all' ? req.locale : undefined
    const save = currentSave({ req, status: data._status })
    return {
      ...data,
      ...(await deriveText({ req, resolved, content: merged.content, locale })).text,
      locales: publishedLocales({ merged, locale, save }),
    }
  }

/** The languages that a save leaves published. What a publication of all languages brings is settled after it. */
function publishedLocales({
  merged,
  locale,
  save,
}: {
  merged: Record<string, unknown>
  locale?: string
  save: Save
}): string[] {
  const before = Array.isArray(merged.locales) ? merged.locales.map(String) : []
  if (save.isDraft) return before
  if (merged._status !== 'published') return []
  const added = save.only ?? locale
  return added && !before.includes(added) ? [...before, added] : before
}

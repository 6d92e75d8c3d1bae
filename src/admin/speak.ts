import type { I18n, I18nClient } from '@payloadcms/translations'
import { fill, type Label } from '../translations/index.js'

/** Speaks the language that the editor chose for the panel. */
export const speaker =
  (i18n: I18n | I18nClient) =>
  (label: Label, values: Record<string, string | number> = {}): string =>
    fill(label({ i18n: { language: i18n.language }, t: i18n.t }), values)

import { type Config, deepMergeSimple } from 'payload'
import { panelTranslations } from '../translations/index.js'

/** Laurel's texts beside the caller's, which win. */
export const withTranslations = (config: Config): Config => ({
  ...config,
  i18n: {
    ...config.i18n,
    translations: deepMergeSimple(panelTranslations(), config.i18n?.translations ?? {}),
  },
})

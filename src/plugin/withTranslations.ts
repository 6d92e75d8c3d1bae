import { type Config, deepMergeSimple } from 'payload'
import { panelTranslations } from '../translations/index.js'

/**
 * Laurel's texts beside the caller's, which win. In a language of the panel that Laurel does not speak they are
 * English (in traditional Chinese, simplified): Payload tells the log of each that it looks for and does not find.
 */
export const withTranslations = (config: Config): Config => {
  const { en, zh } = panelTranslations()
  const others = Object.keys(config.i18n?.supportedLanguages ?? {}).map((language) => [
    language,
    language === 'zhTw' ? zh : en,
  ])
  const translations = { ...Object.fromEntries(others), en, zh }
  return {
    ...config,
    i18n: { ...config.i18n, translations: deepMergeSimple(translations, config.i18n?.translations ?? {}) },
  }
}

import type { PayloadRequest } from 'payload'

/**
 * A request without `?locale` reads the default locale, and Payload lets that fall back to itself, so that a post
 * written in another language only comes back empty. This gives it the fallback that the locale is configured with.
 * `fallback-locale=none` stays none.
 */
export const completeFallback = (req: PayloadRequest): void => {
  const { localization } = req.payload.config
  const { locale, fallbackLocale } = req
  if (!localization || !locale || locale === 'all') return
  const fallbacks = [fallbackLocale].flat()
  if (fallbacks.length !== 1 || fallbacks[0] !== locale) return
  const configured = localization.locales.find(({ code }) => code === locale)?.fallbackLocale
  if (configured && configured.length > 0) req.fallbackLocale = configured as PayloadRequest['fallbackLocale']
}

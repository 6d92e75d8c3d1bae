'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Language } from './useEditor.js'

/** The languages of the site, as the panel names them. */
export function useLanguages(): Language[] {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const { localization } = config
    if (!localization) return [{ code: 'en', label: 'English' }]
    return localization.locales.map((locale) => {
      const { code, label } = typeof locale === 'string' ? { code: locale, label: locale } : locale
      const said =
        typeof label === 'string' ? label : (label?.[i18n.language] ?? Object.values(label ?? {})[0])
      return { code, label: said || code }
    })
  }, [config, i18n.language])
}

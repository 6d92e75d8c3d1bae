'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'

/** The content's language in which names are read: the panel's own where the content has it. */
export function useReadLocale(): string {
  const { config } = useConfig()
  const { code } = useLocale() ?? {}
  const { i18n } = useTranslation()
  const codes = config.localization ? config.localization.localeCodes : []
  return codes.includes(i18n.language) ? i18n.language : (code ?? i18n.language)
}

'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { speaker } from '../../speak.js'

export type Say = ReturnType<typeof speaker>

/** Says a text in the language of the panel. */
export function useSay(): Say {
  const { i18n } = useTranslation()
  return useMemo(() => speaker(i18n), [i18n])
}

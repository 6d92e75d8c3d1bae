'use client'

import { useTranslation } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { useSay } from '../useSay.js'
import { momentIn } from './momentIn.js'
import type { Announcement } from './useAnnouncement.js'

export type When = 'now' | 'at' | 'post'

/** What the button of a release says, and what will happen where that says too little. */
export function useReleaseWords({
  when,
  at,
  announcement,
}: {
  when: When
  /** As a browser's field for date and time writes it; empty where nothing is chosen. */
  at: string
  announcement: Announcement | undefined
}): { button: string; note?: string } {
  const say = useSay()
  const { i18n } = useTranslation()
  const now = say(texts.releaseNow)
  if (when === 'at') {
    const moment = Date.parse(at)
    if (Number.isNaN(moment)) return { button: say(texts.releaseAt) }
    if (moment <= Date.now()) return { button: now, note: say(texts.dateIsPast) }
    return { button: say(texts.releaseOn, { date: momentIn({ language: i18n.language, at: moment }) }) }
  }
  if (when === 'post') {
    const button = say(texts.releaseWithPost)
    if (!announcement) return { button }
    const title = announcement.chosen.label
    if (announcement.isPublic) return { button: now, note: say(texts.postIsPublic, { title }) }
    return { button, note: say(texts.postIsDraft, { title }) }
  }
  return { button: now }
}

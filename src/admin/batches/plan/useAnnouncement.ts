'use client'

import { useEffect, useState } from 'react'
import type { Chosen } from '../parts/DocumentSelect.js'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { ID, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

/** A post with which certificates may be released. */
export type Announcement = { chosen: Chosen; isPublic: boolean }

/** Looks up what a post is called, and whether it is public already. */
export function useAnnouncement({
  setup: { slugs },
  post,
}: {
  setup: Setup
  post: ID | undefined
}): Announcement | undefined {
  const api = useAPI()
  const locale = useReadLocale()
  const [found, setFound] = useState<Announcement>()
  const { posts } = slugs
  useEffect(() => {
    if (!posts || post === undefined) return
    const stop = new AbortController()
    const query = `depth=0&draft=false&locale=${locale}&select[title]=true&select[_status]=true`
    api
      .get<{ id: ID; title?: string | null; _status?: string }>(`${posts}/${post}?${query}`, stop.signal)
      .then(({ id, title, _status }) =>
        setFound({ chosen: { value: id, label: title || String(id) }, isPublic: _status !== 'draft' }),
      )
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, locale, post, posts])
  return found?.chosen.value === post ? found : undefined
}

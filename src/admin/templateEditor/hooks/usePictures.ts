'use client'

import { useEffect, useState } from 'react'
import type { PictureChoice } from './useEditor.js'

type Media = {
  id: string | number
  filename?: string
  alt?: string
  thumbnailURL?: string | null
  url?: string | null
}

/** The pictures of the form, with their names and thumbnails, in its order. */
export function usePictures({
  ids,
  url,
}: {
  ids: (string | number)[]
  /** Of the collection; without it there are none. */
  url?: string
}): PictureChoice[] {
  const [found, setFound] = useState<PictureChoice[]>([])
  const asked = ids.join(',')
  useEffect(() => {
    if (!asked || !url) return setFound([])
    const controller = new AbortController()
    const query = `where[id][in]=${encodeURIComponent(asked)}&depth=0&limit=100&select[filename]=true&select[alt]=true&select[url]=true&select[sizes]=true`
    fetch(`${url}?${query}`, { credentials: 'include', signal: controller.signal })
      .then((response) => response.json())
      .then(({ docs = [] }: { docs?: Media[] }) => setFound(docs.map(choiceOf)))
      .catch(() => undefined)
    return () => controller.abort()
  }, [asked, url])
  return ids.map((id) => found.find((one) => one.id === String(id)) ?? { id: String(id), label: String(id) })
}

const choiceOf = ({ id, filename, alt, thumbnailURL, url }: Media): PictureChoice => ({
  id: String(id),
  label: alt || filename || String(id),
  thumbnail: thumbnailURL ?? url ?? undefined,
})

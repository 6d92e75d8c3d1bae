'use client'

import { useEffect, useState } from 'react'
import type { ID, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

/** A file that waits in an upload. */
export type There = { id: ID; name: string }

/** The files that an upload had when its screen was opened. */
export function useThere({ setup: { slugs }, plan }: { setup: Setup; plan?: ID }): There[] {
  const api = useAPI()
  const [files, setFiles] = useState<There[]>([])
  useEffect(() => {
    if (plan === undefined) return
    const stop = new AbortController()
    api
      .get<{ files: There[] }>(`${slugs.plans}/${plan}/files`, stop.signal)
      .then((answer) => setFiles(answer.files))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, plan, slugs.plans])
  return files
}

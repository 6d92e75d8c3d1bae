'use client'

import { useConfig } from '@payloadcms/ui'
import type { ID } from '../types.js'

/** Where things are in the panel. */
export function useRoutes() {
  const { config } = useConfig()
  const { admin } = config.routes
  const base = admin === '/' ? '' : admin
  return {
    issue: `${base}/issue`,
    upload: (plan?: ID) => `${base}/upload${plan === undefined ? '' : `?plan=${plan}`}`,
    import: (plan?: ID) => `${base}/import${plan === undefined ? '' : `?plan=${plan}`}`,
    merge: (query: { keep?: ID; other?: ID }) => `${base}/merge?${new URLSearchParams(texts(query))}`,
    split: (person: ID) => `${base}/split?person=${person}`,
    batch: (id: ID) => `${base}/batches/${id}`,
    list: (slug: string, query = '') => `${base}/collections/${slug}${query}`,
    document: (slug: string, id: ID) => `${base}/collections/${slug}/${id}`,
  }
}

const texts = (query: Record<string, ID | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, id]) => (id === undefined ? [] : [[name, String(id)]])),
  )

'use client'

import { useEffect, useState } from 'react'
import type { ID, Plan, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

const newest = 20

/** The release of a plan's certificates that is checked, waits or runs, if there is one among the newest. */
export function useReleaseOf({
  setup: { slugs },
  plan: { id },
}: {
  setup: Setup
  plan: Plan
}): ID | undefined {
  const api = useAPI()
  const [release, setRelease] = useState<ID>()
  useEffect(() => {
    const stop = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: String(newest), sort: '-createdAt' })
    query.set('where[and][0][kind][equals]', 'release')
    query.set('where[and][1][state][in]', 'checking,waiting,running')
    api
      .get<{ docs: Plan[] }>(`${slugs.plans}?${query}`, stop.signal)
      .then(({ docs }) => setRelease(docs.find(({ input }) => input?.of === id)?.id))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, id, slugs.plans])
  return release
}

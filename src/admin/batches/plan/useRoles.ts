'use client'

import { useEffect, useState } from 'react'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { ID, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

export type Roles = ReadonlyMap<string, string>

/** The names of roles, by id. */
export function useRoles({ setup: { slugs }, isWanted }: { setup: Setup; isWanted: boolean }): Roles {
  const api = useAPI()
  const locale = useReadLocale()
  const [roles, setRoles] = useState<Roles>(new Map())
  useEffect(() => {
    if (!isWanted) return
    const stop = new AbortController()
    api
      .get<{ docs: { id: ID; name?: string }[] }>(
        `${slugs.roles}?depth=0&limit=200&sort=name&locale=${locale}&joins=false&select[name]=true`,
        stop.signal,
      )
      .then(({ docs }) => setRoles(new Map(docs.map(({ id, name }) => [String(id), name ?? String(id)]))))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, isWanted, locale, slugs.roles])
  return roles
}

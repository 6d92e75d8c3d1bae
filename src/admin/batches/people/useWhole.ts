'use client'

import { useEffect, useState } from 'react'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { ID, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

/** What of a person can be somebody else's. */
export type Whole = {
  id: ID
  name: string
  aliases?: string[] | null
  links?: { label?: string | null; url: string }[] | null
} & Partial<Record<MovableField, unknown>>

export const movableFields = [
  ...(['github', 'email', 'nativeName', 'avatar', 'organization', 'location', 'website', 'bio'] as const),
]

export type MovableField = (typeof movableFields)[number]

export type HeldCertificate = { id: ID; title?: string; serial: string; status: string }

const most = 500

/** Reads a person with all their certificates; null where there is none. */
export function useWhole({ setup: { slugs }, id }: { setup: Setup; id: string }) {
  const api = useAPI()
  const locale = useReadLocale()
  const [person, setPerson] = useState<Whole | null>()
  const [certificates, setCertificates] = useState<HeldCertificate[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const query = new URLSearchParams({ depth: '0', limit: String(most), sort: 'year', joins: 'false' })
    query.set('where[person][equals]', id)
    for (const field of ['title', 'serial', 'status']) query.set(`select[${field}]`, 'true')
    const read = async () => {
      setPerson(await api.get<Whole>(`${slugs.people}/${id}?depth=0&joins=false&locale=${locale}`, signal))
      const { docs } = await api.get<{ docs: HeldCertificate[] }>(`${slugs.certificates}?${query}`, signal)
      setCertificates(docs)
    }
    read().catch(() => !signal.aborted && setPerson(null))
    return () => stop.abort()
  }, [api, id, locale, slugs.people, slugs.certificates])
  return { person, certificates }
}

'use client'

import { useEffect, useState } from 'react'
import type { ID, Row, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

/** Whether the site has a page of a certificate, by id; a draft has none yet. */
type OnSite = ReadonlyMap<string, boolean>

/** Looks up which of the certificates that rows made or changed the site shows. */
export function useOnSite({ setup, rows }: { setup: Setup; rows?: Row[] }): OnSite {
  const api = useAPI()
  const [found, setFound] = useState<OnSite>(new Map())
  const { certificatePage, slugs } = setup
  const asked = certificatePage ? (rows ?? []).flatMap(writtenBy).join(',') : ''
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '500', 'where[id][in]': asked })
    query.set('select[status]', 'true')
    api
      .get<{ docs: { id: ID; status?: string }[] }>(`${slugs.certificates}?${query}`, stop.signal)
      .then(({ docs }) => setFound(new Map(docs.map(({ id, status }) => [String(id), status !== 'draft']))))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, asked, slugs.certificates])
  return found
}

const writtenBy = ({ result, certificate }: Row): string[] =>
  result === 'done' && certificate !== undefined ? [String(certificate)] : []

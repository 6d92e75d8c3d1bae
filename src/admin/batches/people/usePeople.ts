'use client'

import { useEffect, useState } from 'react'
import type { Chosen } from '../parts/DocumentSelect.js'
import type { ID, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

type Named = { id: ID; name?: string; github?: string }

/** Reads those whom an address names, as a field that chooses people has them. */
export function usePeople({ setup: { slugs }, ids }: { setup: Setup; ids: (string | undefined)[] }) {
  const api = useAPI()
  const [found, setFound] = useState<ReadonlyMap<string, Chosen>>()
  const asked = ids.filter(Boolean).join(',')
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '10', joins: 'false', 'where[id][in]': asked })
    for (const field of ['name', 'github']) query.set(`select[${field}]`, 'true')
    api
      .get<{ docs: Named[] }>(`${slugs.people}?${query}`, stop.signal)
      .then(({ docs }) => setFound(new Map(docs.map((person) => [String(person.id), chosenOf(person)]))))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, asked, slugs.people])
  return found
}

const chosenOf = ({ id, name, github }: Named): Chosen => ({
  value: id,
  label: `${name ?? id}${github && github !== name ? ` (@${github})` : ''}`,
})

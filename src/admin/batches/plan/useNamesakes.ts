'use client'

import { useEffect, useState } from 'react'
import type { ID, Row, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'

/** What tells people of one name apart, by id. */
export type Namesakes = ReadonlyMap<string, string>

type Person = { id: ID } & Partial<Record<'nativeName' | 'organization' | 'location' | 'slug', string | null>>

/** Looks up what tells those apart who come into question under one name and have no login. */
export function useNamesakes({ setup: { slugs }, rows }: { setup: Setup; rows?: Row[] }): Namesakes {
  const api = useAPI()
  const [found, setFound] = useState<Namesakes>(new Map())
  const asked = (rows ?? []).flatMap(namesakesIn).join(',')
  useEffect(() => {
    if (!asked) return
    const stop = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '500', joins: 'false', 'where[id][in]': asked })
    for (const field of ['nativeName', 'organization', 'location', 'slug'])
      query.set(`select[${field}]`, 'true')
    api
      .get<{ docs: Person[] }>(`${slugs.people}?${query}`, stop.signal)
      .then(({ docs }) => setFound(new Map(docs.map((person) => [String(person.id), wordsOf(person)]))))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, asked, slugs.people])
  return found
}

const namesakesIn = ({ candidates = [] }: Row): string[] =>
  candidates
    .filter(({ name, github }) => !github && candidates.filter((other) => other.name === name).length > 1)
    .map(({ id }) => String(id))

const wordsOf = ({ nativeName, organization, location, slug }: Person): string =>
  [nativeName, organization, location].filter(Boolean).join(', ') || (slug ?? '')

'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { ID, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { sayCount, useSay } from '../useSay.js'
import { useIssue } from './useIssue.js'

type Suggestion = { role: ID; year?: number; count: number; name: string }

/** Roles and years in which people have no file yet, each with one button that makes the plan. */
export const Suggestions = ({ setup }: { setup: Setup }) => {
  const say = useSay()
  const suggestions = useSuggestions(setup)
  const { issue, busy, problem } = useIssue(setup)
  if (!suggestions.length) return null
  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-ready">
      <h2 id="laurel-ready">{say(texts.readyTitle)}</h2>
      <ul className="laurel-cards">
        {suggestions.map(({ role, year, count, name }) => (
          <li key={`${role}:${year}`}>
            <h3>{[name, year].filter(Boolean).join(' ')}</h3>
            <p>{sayCount(say, 'lacking', count)}</p>
            {setup.canEdit && (
              <Button
                margin={false}
                disabled={busy !== undefined}
                onClick={() =>
                  issue(`${role}:${year}`, { role, ...(year && { year }), everybodyWithoutFile: true })
                }
              >
                {busy === `${role}:${year}` ? say(texts.checking) : sayCount(say, 'draw', count)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorNote>{problem}</ErrorNote>
    </section>
  )
}

function useSuggestions({ slugs }: Setup): Suggestion[] {
  const api = useAPI()
  const locale = useReadLocale()
  const [found, setFound] = useState<Suggestion[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const load = async () => {
      const path = `${slugs.certificates}/issue/suggestions`
      const { suggestions } = await api.get<{ suggestions: Omit<Suggestion, 'name'>[] }>(path, stop.signal)
      const named = await Promise.all(
        suggestions.map(async (one) => {
          const { name } = await api.get<{ name?: string }>(
            `${slugs.roles}/${one.role}?depth=0&locale=${locale}&joins=false&select[name]=true`,
            stop.signal,
          )
          return { ...one, name: name ?? '' }
        }),
      )
      setFound(named)
    }
    // Without suggestions the form below does all the same.
    load().catch(() => undefined)
    return () => stop.abort()
  }, [api, locale, slugs])
  return found
}

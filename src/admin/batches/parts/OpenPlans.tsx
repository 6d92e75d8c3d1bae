'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import type { Kind, Plan, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { sayCount, useSay } from '../useSay.js'
import { stateWords } from './stateWords.js'
import { useRoutes } from './useRoutes.js'

/** Batches that were begun and wait for somebody. */
export const OpenPlans = ({ setup: { slugs }, kind }: { setup: Setup; kind: Kind }) => {
  const api = useAPI()
  const say = useSay()
  const routes = useRoutes()
  const [plans, setPlans] = useState<Plan[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '5', sort: '-createdAt' })
    query.set('where[and][0][kind][equals]', kind)
    query.set('where[and][1][state][in]', 'checking,ready,running,waiting')
    // An upload or import has files before it has rows.
    if (kind !== 'upload' && kind !== 'import') query.set('where[and][2][total][greater_than]', '0')
    api
      .get<{ docs: Plan[] }>(`${slugs.plans}?${query}`, stop.signal)
      .then(({ docs }) => setPlans(docs))
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, kind, slugs.plans])
  if (!plans.length) return null
  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-open">
      <h2 id="laurel-open">{say(texts.openTitle)}</h2>
      <ul className="laurel-open">
        {plans.map(({ id, title, state, total }) => (
          <li key={id}>
            <Link href={routes.batch(id)}>{title || say(texts.untitled)}</Link>
            <span>{say(stateWords[state])}</span>
            {total > 0 && <span>{sayCount(say, 'rowCount', total)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

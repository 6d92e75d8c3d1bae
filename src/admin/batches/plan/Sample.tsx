'use client'

import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { Plan, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { amountOf, isToDraw } from './words.js'

/** Before anything is written: one of the certificates as it will be drawn, the one with the longest name. */
export const Sample = ({ setup: { slugs }, plan }: { setup: Setup; plan: Plan }) => {
  const api = useAPI()
  const say = useSay()
  const locale = useReadLocale()
  const [isMissing, setMissing] = useState(false)
  const { id } = plan
  if (!isToDraw(plan) || amountOf(plan).over || isMissing) return null
  const address = api.url(`${slugs.plans}/${id}/sample.svg?locale=${locale}`)
  return (
    <figure className="laurel-sample-of">
      <a href={address} target="_blank" rel="noopener" aria-label={say(texts.sampleOpen)}>
        <img src={address} alt={say(texts.sampleAlt)} onError={() => setMissing(true)} />
      </a>
      <figcaption>{say(texts.sample)}</figcaption>
    </figure>
  )
}

'use client'

import { batches as texts } from '../../../translations/index.js'
import type { Plan } from '../types.js'
import { type Say, useSay } from '../useSay.js'
import { isBeingChecked, isTakingFiles, isUnchecked } from './checking.js'
import { sentenceOf } from './words.js'

/** How a plan stands, in one sentence. It is read out when it changes, so how far a check is stands elsewhere. */
export const Lead = ({ plan }: { plan: Plan }) => {
  const say = useSay()
  return (
    <p className="laurel-batch__lead" aria-live="polite" aria-atomic="true">
      {plan.state === 'ready' && <span className="laurel-unseen">{say(texts.checked)} </span>}
      {leadOf(plan, say)}
    </p>
  )
}

function leadOf(plan: Plan, say: Say): string {
  if (isBeingChecked(plan)) return say(texts.listChecking)
  if (isUnchecked(plan)) return say(texts.listUnchecked)
  if (isTakingFiles(plan)) return say(texts.filesWait)
  return plan.state === 'checking' && !plan.total ? say(texts.beingMade) : sentenceOf(plan, say)
}

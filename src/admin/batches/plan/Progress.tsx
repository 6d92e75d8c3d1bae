'use client'

import { useTranslation } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { Bar } from '../parts/Bar.js'
import type { Plan } from '../types.js'
import { type Say, sayCount, useSay } from '../useSay.js'
import { isBeingChecked } from './checking.js'
import { momentIn } from './momentIn.js'
import { amountOf } from './words.js'

/** How far a plan is, what it waits for, or why it ended early. */
export const Progress = ({ plan }: { plan: Plan }) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const { toDo, over } = amountOf(plan)
  if (plan.state === 'running')
    return (
      <>
        <Bar
          label={say(texts.progressLabel)}
          part={toDo ? over / toDo : 0}
          text={say(texts.progress, { done: over, count: toDo })}
        />
        <p className="laurel-field__hint">{say(texts.running)}</p>
      </>
    )
  if (isBeingChecked(plan)) return <Looked plan={plan} />
  const note = noteOf(plan, say, i18n.language)
  return note ? <p className="laurel-note">{note}</p> : null
}

/** How many rows of a list were looked at so far; a bar, where it is known how many there are. */
const Looked = ({ plan: { total, input } }: { plan: Plan }) => {
  const say = useSay()
  const expected = input?.expected
  return (
    <>
      {expected ? (
        <Bar
          label={say(texts.lookedLabel)}
          part={total / expected}
          text={say(texts.looked, { done: total, count: expected })}
        />
      ) : (
        <p>{sayCount(say, 'lookedAt', total)}</p>
      )}
      <p className="laurel-field__hint">{say(texts.checkRunning)}</p>
    </>
  )
}

function noteOf({ state, startsAt, post, problem }: Plan, say: Say, language: string): string | undefined {
  if (state === 'cancelled') return say(texts.wasCancelled)
  if (state === 'failed') return say(texts.wasStopped, { problem: problem ?? '' })
  if (state !== 'waiting') return undefined
  const date = startsAt ? momentIn({ language, at: startsAt }) : ''
  if (startsAt && post) return say(texts.waitsForBoth, { date })
  return startsAt ? say(texts.waitsUntil, { date }) : say(texts.waitsForPost)
}

'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { merging, batches as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { Plan, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { type Say, sayCount, useSay } from '../useSay.js'
import { isTakingFiles, isUnchecked } from './checking.js'
import { amountOf } from './words.js'

/** Start, add files, cancel: what may be done with a plan in its state. */
export const Acts = ({
  setup,
  plan,
  refresh,
}: {
  setup: Setup
  plan: Plan
  refresh: () => Promise<void>
}) => {
  const api = useAPI()
  const say = useSay()
  const routes = useRoutes()
  const place = useRef<HTMLDivElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { id, state, kind } = plan
  const isOpen = ['checking', 'ready', 'waiting', 'running'].includes(state)
  const start = startOf(plan, say)
  const mayAdd = kind === 'upload' && setup.openStates.includes(state)
  if (!setup.canEdit || !(start.words || start.hint || mayAdd || isOpen)) return null

  const act = async (what: 'start' | 'cancel' | 'match') => {
    setBusy(true)
    setProblem(undefined)
    try {
      if (what === 'match') await api.send(`${setup.slugs.certificates}/upload/check`, { plan: id })
      else await api.send(`${setup.slugs.plans}/${id}/${what}`, {})
    } catch (error) {
      setProblem(wordsOf(error))
    }
    await refresh()
    setBusy(false)
    // The button that was pressed may be gone.
    place.current?.focus()
  }

  return (
    <div ref={place} tabIndex={-1} className="laurel-batch__section">
      {start.hint && <p className="laurel-note">{start.hint}</p>}
      <div className="laurel-acts">
        {start.words && (
          <Button margin={false} disabled={isBusy || !start.isPossible} onClick={() => act('start')}>
            {start.words}
          </Button>
        )}
        {isTakingFiles(plan) && (
          <Button margin={false} disabled={isBusy} onClick={() => act('match')}>
            {say(isBusy ? texts.matching : texts.matchFiles)}
          </Button>
        )}
        {mayAdd && (
          <Button margin={false} buttonStyle="secondary" el="link" to={routes.upload(id)}>
            {say(texts.addFiles)}
          </Button>
        )}
        {isOpen && <Cancel disabled={isBusy} onCancel={() => act('cancel')} />}
      </div>
      <ErrorNote>{problem}</ErrorNote>
    </div>
  )
}

const Cancel = ({ disabled, onCancel }: { disabled: boolean; onCancel: () => void }) => {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking)
    return (
      <Button margin={false} buttonStyle="secondary" disabled={disabled} onClick={() => setAsking(true)}>
        {say(texts.cancel)}
      </Button>
    )
  return (
    <>
      <span role="alert">{say(texts.cancelSure)}</span>
      <Button margin={false} buttonStyle="error" disabled={disabled} onClick={onCancel}>
        {say(texts.cancelYes)}
      </Button>
      <Button margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
        {say(texts.cancelNo)}
      </Button>
    </>
  )
}

type Start = { words?: string; hint?: string; isPossible: boolean }

/** What starting would mean, in words, and why it can't be done where it can't. */
function startOf(plan: Plan, say: Say): Start {
  const { state, counts, kind } = plan
  const { left, failed } = amountOf(plan)
  const unsure = counts.ask ?? 0
  if (isUnchecked(plan)) return { words: say(texts.checkAgain), isPossible: true }
  if (state === 'waiting') return { words: say(texts.releaseNow), isPossible: true }
  if (state === 'done' && failed > 0) return { words: say(texts.startAgain), isPossible: true }
  if (state !== 'ready' && state !== 'failed') return { isPossible: false }
  if (unsure > 0 && (kind === 'merge' || kind === 'split'))
    return { words: say(texts.start), hint: say(merging.decideFirst), isPossible: false }
  if (unsure > 0 && left > 0)
    return { words: sayCount(say, 'startSure', left), hint: say(texts.unsureHint), isPossible: true }
  if (unsure > 0) return { words: say(texts.start), hint: say(texts.onlyUnsure), isPossible: false }
  if (!left) return { isPossible: false }
  const words = left === plan.total ? texts.startAll : texts.startSome
  return { words: left > 1 ? say(words, { count: left }) : say(texts.start), isPossible: true }
}

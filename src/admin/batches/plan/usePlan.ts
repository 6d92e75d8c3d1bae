'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ID, Plan, Setup } from '../types.js'
import { type API, isMissing, useAPI, wordsOf } from '../useAPI.js'

const soon = 1000
const later = 10_000

/** A plan as it is now: asked again about every second while something happens to it. */
export function usePlan({ setup: { slugs }, id }: { setup: Setup; id: ID }) {
  const api = useAPI()
  const [plan, setPlan] = useState<Plan>()
  const [problem, setProblem] = useState<string>()
  const [isGone, setGone] = useState(false)
  const [tries, setTries] = useState(0)
  const path = `${slugs.plans}/${id}`
  const state = plan?.state

  const refresh = useCallback(
    async (signal?: AbortSignal) => {
      try {
        setPlan(await readPlan({ api, path, signal }))
        setProblem(undefined)
        setTries(0)
      } catch (error) {
        if (signal?.aborted) return
        setProblem(wordsOf(error))
        setGone(isMissing(error))
        setTries((made) => made + 1)
      }
    },
    [api, path],
  )

  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const poll = async () => {
      await refresh(stop.signal)
      const wait = state === 'waiting' ? later : soon
      if (!stop.signal.aborted && isMoving(state)) timer = setTimeout(poll, wait)
    }
    if (isGone) return
    if (tries > 0) timer = setTimeout(poll, later)
    else if (state === undefined) poll()
    else if (isMoving(state)) timer = setTimeout(poll, state === 'waiting' ? later : soon)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [refresh, state, isGone, tries])

  return { plan, problem, isGone: isGone && !plan, refresh }
}

const isMoving = (state: Plan['state'] | undefined): boolean =>
  state === 'running' || state === 'checking' || state === 'waiting'

const readPlan = ({ api, path, signal }: { api: API; path: string; signal?: AbortSignal }): Promise<Plan> =>
  api.get<Plan>(`${path}?depth=0`, signal)

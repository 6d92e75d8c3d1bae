'use client'

import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { usePlanMaking } from '../parts/usePlanMaking.js'
import type { Setup } from '../types.js'
import { wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'

/** Makes a plan and goes to its screen; where nobody is meant it says so and stays. */
export function useIssue({ slugs: { certificates, plans } }: Setup) {
  const say = useSay()
  const makePlan = usePlanMaking({ plans })
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()

  const issue = async (name: string, request: object) => {
    setBusy(name)
    setProblem(undefined)
    try {
      if (await makePlan(`${certificates}/issue`, request)) return
      setProblem(say(texts.nobody))
    } catch (error) {
      setProblem(wordsOf(error))
    }
    setBusy(undefined)
  }
  return { issue, busy, problem }
}

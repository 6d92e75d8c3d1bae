'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { ID, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'

/** Makes a plan and goes to its screen; where nobody is meant it says so and stays. */
export function useIssue({ slugs }: Setup) {
  const api = useAPI()
  const say = useSay()
  const router = useRouter()
  const routes = useRoutes()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()

  const issue = async (name: string, request: object) => {
    setBusy(name)
    setProblem(undefined)
    try {
      const made = await api.send<{ plan: ID; total: number }>(`${slugs.certificates}/issue`, request)
      if (made.total) return router.push(routes.batch(made.plan))
      await api.send(`${slugs.plans}/${made.plan}/cancel`, {})
      setProblem(say(texts.nobody))
    } catch (error) {
      setProblem(wordsOf(error))
    }
    setBusy(undefined)
  }
  return { issue, busy, problem }
}

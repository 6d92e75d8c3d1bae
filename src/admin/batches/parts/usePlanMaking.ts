'use client'

import { useRouter } from 'next/navigation.js'
import type { ID, Plan } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useRoutes } from './useRoutes.js'

/** Seconds: a short list is checked by then, and what comes of it can be told where it was asked. */
const patience = 1

/**
 * Asks for a plan and goes to its page, where a long list is seen being checked. A plan of no rows is taken back.
 * @returns whether there was anything to be done
 */
export function usePlanMaking({ plans }: { plans?: string } = {}) {
  const api = useAPI()
  const router = useRouter()
  const routes = useRoutes()
  return async (path: string, request: object): Promise<boolean> => {
    const made = await api.send<{ plan: ID } & Pick<Plan, 'state' | 'total'>>(path, {
      ...request,
      wait: patience,
    })
    if (plans && made.state === 'ready' && !made.total) {
      await api.send(`${plans}/${made.plan}/cancel`, {})
      return false
    }
    router.push(routes.batch(made.plan))
    return true
  }
}

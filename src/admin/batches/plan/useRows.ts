'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Filter, Plan, Row, RowsPage, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'

/** While a plan runs its rows are read again with it, unless they are too many to be looked at so often. */
const mostWatched = 2000

/** One page of a plan's rows, of all or of one kind. */
export function useRows<Shown extends { key: string } = Row>({
  setup: { slugs },
  plan,
}: {
  setup: Setup
  plan: Plan
}) {
  const api = useAPI()
  const [only, setOnly] = useState<Filter>()
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<Page<Shown> & { moment: Moment }>()
  const [problem, setProblem] = useState<string>()
  const { id, state, total } = plan
  const moment: Moment = total <= mostWatched && state === 'running' ? plan.done : state

  const read = useCallback(
    async (signal?: AbortSignal) => {
      const query = new URLSearchParams({ page: String(page), ...(only ? { only } : {}) })
      try {
        const found = await api.get<Page<Shown>>(`${slugs.plans}/${id}/rows?${query}`, signal)
        setShown({ ...found, moment })
        setProblem(undefined)
      } catch (error) {
        if (!signal?.aborted) setProblem(wordsOf(error))
      }
    },
    [api, id, moment, only, page, slugs.plans],
  )

  useEffect(() => {
    const stop = new AbortController()
    read(stop.signal)
    return () => stop.abort()
  }, [read])

  /** Puts rows that were decided in place of what they were; they stay where they are until the page is read anew. */
  const replace = useCallback((rows: Shown[]) => {
    const changed = new Map(rows.map((row) => [row.key, row]))
    setShown((now) => now && { ...now, rows: now.rows.map((row) => changed.get(row.key) ?? row) })
  }, [])

  const show = (filter?: Filter) => {
    setOnly(filter)
    setPage(1)
  }
  return { shown, problem, read, isBehind: shown?.moment !== moment, only, show, page, setPage, replace }
}

type Page<Shown> = Omit<RowsPage, 'rows'> & { rows: Shown[] }

/** How far the plan had come when its rows were read. */
type Moment = Plan['state'] | number

'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Plan, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import type { Filter, ImportRow } from './types.js'

/** `moment`: how far the plan had come when its rows were read. */
type Shown = { rows: ImportRow[]; total: number; pages: number; moment: string }

/** One page of an import's rows, of all or of one sort. */
export function useImportRows({
  setup: { slugs },
  plan: { id, state, total },
  filter: { about, only },
}: {
  setup: Setup
  plan: Plan
  filter: Filter
}) {
  const api = useAPI()
  const wanted = `${about ?? ''}:${only ?? ''}`
  const [at, setAt] = useState({ wanted, page: 1 })
  const [shown, setShown] = useState<Shown>()
  const [problem, setProblem] = useState<string>()
  const page = at.wanted === wanted ? at.page : 1

  const moment = `${state} ${total}`

  useEffect(() => {
    const stop = new AbortController()
    const query = new URLSearchParams({
      page: String(page),
      ...(about ? { about } : {}),
      ...(only ? { only } : {}),
    })
    api
      .get<Omit<Shown, 'moment'>>(`${slugs.plans}/${id}/rows?${query}`, stop.signal)
      .then((found) => {
        setShown({ ...found, moment })
        setProblem(undefined)
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setProblem(wordsOf(error))
      })
    return () => stop.abort()
  }, [api, slugs.plans, id, moment, about, only, page])

  /** Puts rows that were decided in place of what they were. */
  const replace = useCallback((rows: ImportRow[]) => {
    const changed = new Map(rows.map((row) => [row.key, row]))
    setShown((now) => now && { ...now, rows: now.rows.map((row) => changed.get(row.key) ?? row) })
  }, [])

  return { shown, problem, page, setPage: (next: number) => setAt({ wanted, page: next }), replace }
}

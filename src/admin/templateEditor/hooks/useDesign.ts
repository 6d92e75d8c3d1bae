'use client'

import { useField } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Design } from '../../../certificates/index.js'
import { isSameDesign } from '../pure/edits.js'
import { begin, change, type History, redo, undo } from '../pure/history.js'

export type DesignState = {
  /** Undefined until there is one. */
  design?: Design
  /** Takes a changed design into the form. Changes with the same key in quick succession are undone together. */
  set: (design: Design, key?: string) => void
  /** Takes a design that nobody changed, so that saving keeps it and nothing counts as changed. */
  start: (design: Design) => void
  undo?: () => void
  redo?: () => void
  showError: boolean
  errorMessage?: string
}

/** The design in Payload's form, with what was before. */
export function useDesign(path: string): DesignState {
  const { value, setValue, showError, errorMessage } = useField<unknown>({ path })
  const [history, setHistory] = useState<History<Design> | undefined>(() =>
    isDesign(value) ? begin(value) : undefined,
  )
  const present = useRef(history)
  const sent = useRef<Design[]>([])

  const go = useCallback(
    (next: History<Design>, isChange = true) => {
      if (next.present !== present.current?.present) {
        sent.current = [...sent.current.slice(-20), next.present]
        setValue(next.present, !isChange)
      }
      present.current = next
      setHistory(next)
    },
    [setValue],
  )

  // The form got another design than those that were put into it: the document was loaded anew.
  useEffect(() => {
    if (!isDesign(value)) return
    const known = [present.current?.present, ...sent.current]
    if (known.some((design) => design === value || isSameDesign(design, value))) return
    present.current = begin(value)
    setHistory(present.current)
  }, [value])

  const set = useCallback(
    (design: Design, key?: string) => {
      const now = Date.now()
      const before = present.current
      go(before ? change({ history: before, to: design, key, now }) : begin(design))
    },
    [go],
  )
  const start = useCallback((design: Design) => go(begin(design), false), [go])
  return {
    design: history?.present,
    set,
    start,
    undo: history?.past.length ? () => go(undo(history)) : undefined,
    redo: history?.future.length ? () => go(redo(history)) : undefined,
    showError: Boolean(showError),
    errorMessage,
  }
}

/** The server checks designs when they are saved; this tells one from an empty field. */
const isDesign = (value: unknown): value is Design =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)

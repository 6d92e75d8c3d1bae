'use client'

import { type RefObject, useEffect } from 'react'

/** Ctrl/Cmd Z undoes, with Shift or as Ctrl Y it redoes; in a field of text the browser does it by itself. */
export function useUndoKeys({
  within,
  undo,
  redo,
}: {
  within: RefObject<HTMLElement | null>
  undo?: () => void
  redo?: () => void
}): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      const isInside = event.target instanceof Node && within.current?.contains(event.target)
      const isHere = event.target === document.body || isInside
      if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
      if (!isHere || isTyping(event.target)) return
      event.preventDefault()
      const act = key === 'y' || event.shiftKey ? redo : undo
      act?.()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [within, undo, redo])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'number'].includes(target.type))

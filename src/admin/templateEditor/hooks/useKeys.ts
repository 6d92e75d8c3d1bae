'use client'

import type { KeyboardEvent } from 'react'
import type { DesignItem } from '../../../certificates/index.js'
import { move, resize } from '../pure/boxes.js'
import { changeItem, removeItem } from '../pure/edits.js'
import { useEditor } from './useEditor.js'

const steps: Record<string, { dx: number; dy: number }> = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
}

/** What the keys do to the item that has the focus. */
export function useKeys(): (event: KeyboardEvent, item: DesignItem) => void {
  const { design, set, select, isReadOnly } = useEditor()
  return (event, item) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      select(undefined)
      return
    }
    if (isReadOnly || event.ctrlKey || event.metaKey) return
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      const by = event.shiftKey ? 10 : 1
      const pulled = { dx: step.dx * by, dy: step.dy * by }
      const box = event.altKey
        ? resize({ box: item, handle: 'se', ...pulled })
        : move({ box: item, ...pulled, page: design })
      const { x, y, width, height } = box
      set(
        changeItem(design, item.id, (before) => ({ ...before, x, y, width, height })),
        `${item.id}.keys`,
      )
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      set(removeItem(design, item.id))
      select(undefined)
    }
  }
}

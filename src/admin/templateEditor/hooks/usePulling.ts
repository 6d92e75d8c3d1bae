'use client'

import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { Design, DesignItem } from '../../../certificates/index.js'
import { type Box, fillsPage, type Handle, move, resize } from '../pure/boxes.js'
import { changeItem } from '../pure/edits.js'
import { type Guide, snapMoved, snapPulled } from '../pure/snap.js'
import { useEditor } from './useEditor.js'

/** On the screen: from where on a press is a drag, and how near something is drawn to a line. */
const firstMove = 4
const reachOnScreen = 6

type Pull = {
  item: DesignItem
  handle?: Handle
  from: { x: number; y: number }
  wasSelected: boolean
  /** The design as it would be; undefined until something moved. */
  to?: Design
}

export type Pulling = {
  guides: Guide[]
  press: (event: PointerEvent<HTMLElement>, item: DesignItem, handle?: Handle) => void
  drag: (event: PointerEvent<HTMLElement>) => void
  release: (event: PointerEvent<HTMLElement>) => void
  cancel: () => void
}

/** Moves and resizes items with a mouse, pen or finger. The form learns of it when it is let go. */
export function usePulling(stage: RefObject<HTMLElement | null>): Pulling {
  const editor = useEditor()
  const { design, selected, select, set, isReadOnly } = editor
  const pull = useRef<Pull>(undefined)
  const [guides, setGuides] = useState<Guide[]>([])

  const end = () => {
    pull.current = undefined
    setGuides([])
    editor.try(undefined)
  }
  return {
    guides,
    press: (event, item, handle) => {
      if (event.button !== 0) return
      const wasSelected = selected === item.id
      select(item.id)
      event.currentTarget.setPointerCapture(event.pointerId)
      pull.current = { item, handle, wasSelected, from: { x: event.clientX, y: event.clientY } }
    },
    drag: (event) => {
      const held = pull.current
      const scale = design.width / (stage.current?.getBoundingClientRect().width || design.width)
      if (!held || isReadOnly) return
      const dx = event.clientX - held.from.x
      const dy = event.clientY - held.from.y
      if (!held.to && Math.hypot(dx, dy) < firstMove) return
      // Who presses on an empty place would not want to move the frame around everything.
      if (!held.handle && !held.wasSelected && fillsPage({ box: held.item, page: design })) return
      const snapped = place({
        held,
        by: { dx: dx * scale, dy: dy * scale },
        design,
        reach: event.altKey ? 0 : reachOnScreen * scale,
        keepsShape: event.shiftKey !== keepsShape(held.item),
      })
      held.to = changeItem(design, held.item.id, (item) => ({ ...item, ...snapped.box }))
      setGuides(snapped.guides)
      editor.try(held.to)
    },
    release: (event) => {
      const held = pull.current
      end()
      if (held?.to) set(held.to)
      else if (held?.wasSelected && !held.handle) select(itemBelow(event, held.item.id) ?? held.item.id)
    },
    cancel: end,
  }
}

/** Codes and wreaths look wrong when they are stretched. */
const keepsShape = (item: DesignItem): boolean =>
  item.kind === 'qr' || item.kind === 'picture' || (item.kind === 'ornament' && item.ornament !== 'frame')

function place({
  held: { item, handle },
  by,
  design,
  reach,
  keepsShape: keeps,
}: {
  held: Pull
  by: { dx: number; dy: number }
  design: Design
  reach: number
  keepsShape: boolean
}): { box: Box; guides: Guide[] } {
  const start: Box = { x: item.x, y: item.y, width: item.width, height: item.height }
  const others = design.items.filter(({ id }) => id !== item.id)
  if (!handle)
    return snapMoved({ box: move({ box: start, ...by, page: design }), others, page: design, reach })
  const box = resize({ box: start, handle, ...by, keepsShape: keeps })
  return keeps && handle.length === 2
    ? { box, guides: [] }
    : snapPulled({ box, others, page: design, reach, handle })
}

/** A second press on the same place chooses what lies under it. */
function itemBelow({ clientX, clientY }: PointerEvent, id: string): string | undefined {
  const ids = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) =>
      element instanceof HTMLElement && element.dataset.item ? [element.dataset.item] : [],
    )
  return ids[(ids.indexOf(id) + 1) % ids.length]
}

'use client'

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Lets an element take the whole window, above everything of the panel, until Escape. */
export function useFullWindow(
  element: RefObject<HTMLElement | null>,
): [isLarge: boolean, setLarge: (isLarge: boolean) => void] {
  const [isLarge, setLarge] = useState(false)

  useLayoutEffect(() => {
    const { current } = element
    if (!isLarge || !current?.showPopover) return
    current.popover = 'manual'
    current.showPopover()
    return () => {
      current.hidePopover()
      current.popover = null
    }
  }, [isLarge, element])

  useEffect(() => {
    if (!isLarge) return
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && setLarge(false)
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isLarge])

  return [isLarge, setLarge]
}

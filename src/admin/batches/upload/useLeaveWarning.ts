'use client'

import { useEffect } from 'react'

/** Asks before the page is left, by whatever way, while `isBusy`. */
export function useLeaveWarning({ isBusy, question }: { isBusy: boolean; question: string }): void {
  useEffect(() => {
    if (!isBusy) return
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    // The panel's own links don't unload the page.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!link || link.getAttribute('target') === '_blank' || window.confirm(question)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isBusy, question])
}

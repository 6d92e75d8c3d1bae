'use client'

import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'

/** Leads to a field of the same form in which pictures are chosen. */
export const ToPictures = ({ field }: { field: 'background' | 'pictures' }) => {
  const { say, leaveFullWindow } = useEditor()
  const go = () => {
    leaveFullWindow()
    requestAnimationFrame(() => {
      const target = document.getElementById(`field-${field}`)
      target?.scrollIntoView({ behavior: 'smooth', block: 'center' })
      target?.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus({ preventScroll: true })
    })
  }
  return (
    <div className="laurel-editor__acts">
      <button type="button" onClick={go}>
        {say(texts.goToPictures)}
      </button>
    </div>
  )
}

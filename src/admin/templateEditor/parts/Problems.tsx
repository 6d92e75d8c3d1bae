'use client'

import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { nameOf } from '../words.js'

/** What is wrong with the certificate on show, each with the way to its item. */
export const Problems = () => {
  const { design, preview, language, select, say } = useEditor()
  const { problems, fault } = preview
  return (
    <div className="laurel-editor__problems" aria-live="polite">
      {fault !== undefined && <p>{say(texts.previewFailed, { problem: fault })}</p>}
      {problems.map(({ item: id, message }) => {
        const item = design.items.find((one) => one.id === id)
        return (
          <p key={`${id} ${message}`}>
            {item && (
              <button type="button" onClick={() => select(item.id)}>
                {nameOf({ item, language, say })}
              </button>
            )}{' '}
            {message}
          </p>
        )
      })}
    </div>
  )
}

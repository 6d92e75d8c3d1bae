'use client'

import { useEffect, useRef, useState } from 'react'
import type { DesignItem } from '../../../certificates/index.js'
import { templateEditor as texts } from '../../../translations/index.js'
import { useEditor } from '../hooks/useEditor.js'
import { addNew } from '../pure/edits.js'
import { newItem } from '../pure/newItem.js'
import { kindWords } from '../words.js'
import { KindIcon } from './KindIcon.js'
import type { Zoom } from './Stage.js'

const kinds = ['text', 'qr', 'picture', 'line', 'ornament'] as const
const zooms = [0.5, 0.75, 1, 1.5, 2]

type Props = {
  undo?: () => void
  redo?: () => void
  zoom: Zoom
  setZoom: (zoom: Zoom) => void
  isLarge: boolean
  setLarge: (isLarge: boolean) => void
  /** Replaces everything with the default design. */
  startAgain: () => void
  openPDF: () => Promise<void>
}

/** What can be added and done. */
export const Toolbar = ({ undo, redo, zoom, setZoom, isLarge, setLarge, startAgain, openPDF }: Props) => {
  const { design, set, select, languages, pictures, hasMedia, isReadOnly, say } = useEditor()
  const [isAsking, setAsking] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const [fault, setFault] = useState<string>()
  const bar = useRef<HTMLDivElement>(null)
  const added = useRef<string>(undefined)

  // The keys go on with what was just added, once it is on the page.
  useEffect(() => {
    const isNew = added.current !== undefined && design.items.some(({ id }) => id === added.current)
    if (!isNew) return
    const boxes = bar.current?.parentElement?.querySelectorAll<HTMLElement>('[data-item]') ?? []
    const box = [...boxes].find(({ dataset }) => dataset.item === added.current)
    added.current = undefined
    box?.focus({ preventScroll: true })
  }, [design])

  const add = (kind: DesignItem['kind']) => {
    const item = newItem({
      kind,
      page: design,
      locales: languages.map(({ code }) => code),
      words: Object.fromEntries(
        languages.map(({ code }) => [code, texts.newText.text[code.startsWith('zh') ? 'zh' : 'en']]),
      ),
      picture: pictures[0]?.id,
    })
    const { design: next, id } = addNew(design, item)
    set(next)
    select(id)
    added.current = id
  }
  const seePDF = async () => {
    setMaking(true)
    setFault(undefined)
    await openPDF().catch((error: unknown) =>
      setFault(String(error instanceof Error ? error.message : error)),
    )
    setMaking(false)
  }
  return (
    <div ref={bar} className="laurel-editor__toolbar">
      {!isReadOnly && (
        <fieldset>
          <legend>{say(texts.add)}</legend>
          {kinds
            .filter((kind) => kind !== 'picture' || hasMedia)
            .map((kind) => (
              <button key={kind} type="button" onClick={() => add(kind)}>
                <KindIcon kind={kind} />
                {say(kindWords[kind])}
              </button>
            ))}
        </fieldset>
      )}
      {!isReadOnly && (
        <div className="laurel-editor__group">
          <button
            type="button"
            disabled={!undo}
            onClick={undo}
            aria-label={say(texts.undo)}
            title={say(texts.undo)}
          >
            ↶
          </button>
          <button
            type="button"
            disabled={!redo}
            onClick={redo}
            aria-label={say(texts.redo)}
            title={say(texts.redo)}
          >
            ↷
          </button>
        </div>
      )}
      <div className="laurel-editor__group laurel-editor__group--end">
        <select
          aria-label={say(texts.zoom)}
          value={String(zoom)}
          onChange={(event) => setZoom(event.target.value === 'fit' ? 'fit' : Number(event.target.value))}
        >
          <option value="fit">{say(texts.zoomFit)}</option>
          {zooms.map((part) => (
            <option key={part} value={String(part)}>
              {part * 100} %
            </option>
          ))}
        </select>
        <button type="button" onClick={() => setLarge(!isLarge)} aria-pressed={isLarge}>
          {say(isLarge ? texts.smaller : texts.larger)}
        </button>
        <button type="button" disabled={isMaking} onClick={seePDF}>
          {say(isMaking ? texts.asPDFMaking : texts.asPDF)}
        </button>
        {!isReadOnly && (
          <button type="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {say(texts.startAgain)}
          </button>
        )}
      </div>
      {fault !== undefined && (
        <p className="laurel-editor__problem" role="alert">
          {say(texts.previewFailed, { problem: fault })}
        </p>
      )}
      {isAsking && (
        <div className="laurel-editor__question" role="alertdialog" aria-label={say(texts.startAgain)}>
          <p>{say(texts.startAgainSure)}</p>
          <button
            type="button"
            className="laurel-editor__danger"
            onClick={() => {
              setAsking(false)
              startAgain()
            }}
          >
            {say(texts.startAgainYes)}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {say(texts.startAgainNo)}
          </button>
        </div>
      )}
    </div>
  )
}

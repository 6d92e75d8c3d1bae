'use client'

import { Button } from '@payloadcms/ui'
import { type DragEvent, useRef, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { useSay } from '../useSay.js'
import { type Dropped, readChosen, readDropped } from './readDropped.js'

/** Takes files and folders, dropped or chosen. */
export const DropZone = ({
  hint,
  accept,
  onFiles,
}: {
  hint: string
  /** Which files the button offers. */
  accept: string
  onFiles: (files: Dropped[]) => void
}) => {
  const say = useSay()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles(await readDropped(event.dataTransfer))
  }
  const chosen = (input: HTMLInputElement) => {
    if (input.files) onFiles(readChosen(input.files))
    input.value = ''
  }

  return (
    <section
      className="laurel-drop"
      aria-label={say(texts.drop)}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="laurel-drop__what">{say(isOver ? texts.dropNow : texts.drop)}</p>
      <div className="laurel-acts">
        <Button margin={false} onClick={() => files.current?.click()}>
          {say(texts.chooseFiles)}
        </Button>
        <Button margin={false} buttonStyle="secondary" onClick={() => folder.current?.click()}>
          {say(texts.chooseFolder)}
        </Button>
      </div>
      <p className="laurel-field__hint">{hint}</p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={accept}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={(input) => {
          folder.current = input
          input?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        multiple
        hidden
        onChange={(event) => chosen(event.target)}
      />
    </section>
  )
}

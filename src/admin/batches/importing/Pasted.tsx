'use client'

import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { batches as common, imports as texts } from '../../../translations/index.js'
import { LongInput } from '../parts/Field.js'
import type { Dropped } from '../upload/readDropped.js'
import { useSay } from '../useSay.js'

/** A spreadsheet that is pasted becomes a file like those that are dropped. */
export const Pasted = ({ onAdd }: { onAdd: (files: Dropped[]) => void }) => {
  const say = useSay()
  const [text, setText] = useState('')
  const count = useRef(0)
  const add = () => {
    count.current++
    const path = `pasted-${count.current}.${text.includes('\t') ? 'tsv' : 'csv'}`
    onAdd([{ file: new File([text], path, { type: 'text/plain' }), path }])
    setText('')
  }
  return (
    <details className="laurel-batch__section laurel-more">
      <summary>{say(texts.paste)}</summary>
      <LongInput label={say(common.list)} hint={say(texts.pasteHint)} value={text} onChange={setText} />
      <Button margin={false} size="small" buttonStyle="secondary" disabled={!text.trim()} onClick={add}>
        {say(texts.pasteAdd)}
      </Button>
    </details>
  )
}

'use client'

import { useEffect, useId, useState } from 'react'

type Props = { label: string; value: string; copy: string; copied: string }

/** A text to take along: selected at a touch, and with a button where scripts run. */
export const CopyField = ({ label, value, copy, copied }: Props) => {
  const id = useId()
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setCopied] = useState(false)
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), [])
  const take = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-row">
        <input id={id} type="text" readOnly value={value} onFocus={(event) => event.target.select()} />
        {canCopy && (
          <button type="button" aria-label={`${copy}: ${label}`} onClick={take}>
            <span aria-live="polite">{isCopied ? copied : copy}</span>
          </button>
        )}
      </div>
    </div>
  )
}

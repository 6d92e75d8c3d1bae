'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../translations/index.js'

type Props = {
  endpoint: string
  texts: Record<'remove' | 'sure' | 'yes' | 'no' | 'removing' | 'failed', string>
}

/** The button that removes the sample content; it asks once, and shows the panel anew when all is gone. */
export const RemoveSample = ({ endpoint, texts }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const [problem, setProblem] = useState<string>()

  const remove = async () => {
    setRemoving(true)
    const fault = await post(endpoint)
    if (fault === undefined) return window.location.reload()
    setProblem(fault)
    setRemoving(false)
    setAsking(false)
  }

  return (
    <div className="laurel-sample__act" aria-live="polite">
      {problem !== undefined && <p role="alert">{fill(texts.failed, { problem })}</p>}
      {isRemoving && <p>{texts.removing}</p>}
      {!isRemoving && !isAsking && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(true)}>
          {texts.remove}
        </Button>
      )}
      {!isRemoving && isAsking && (
        <>
          <p>{texts.sure}</p>
          <Button size="small" margin={false} onClick={remove}>
            {texts.yes}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(false)}>
            {texts.no}
          </Button>
        </>
      )}
    </div>
  )
}

/** Undefined if it worked, else what went wrong, in words. */
async function post(endpoint: string): Promise<string | undefined> {
  try {
    const response = await fetch(endpoint, { method: 'POST', credentials: 'include' })
    if (response.ok) return undefined
    const body: { errors?: { message?: string }[] } = await response.json()
    return body.errors?.[0]?.message ?? String(response.status)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

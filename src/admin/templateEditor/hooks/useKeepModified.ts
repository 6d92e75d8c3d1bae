'use client'

import { useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload takes a form for saved whenever the server has answered, also when it refused: Save is grey then, and nobody
 * is warned on leaving. A form that is submitted and no longer under way was refused.
 */
export function useKeepModified(): void {
  const { setModified } = useForm()
  const isSubmitted = useFormSubmitted()
  const isProcessing = useFormProcessing()
  useEffect(() => {
    if (isSubmitted && !isProcessing) setModified(true)
  }, [isSubmitted, isProcessing, setModified])
}

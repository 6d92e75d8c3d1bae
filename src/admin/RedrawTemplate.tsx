'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../translations/index.js'
import { usePlanMaking } from './batches/parts/usePlanMaking.js'
import { wordsOf } from './batches/useAPI.js'
import { useSay } from './batches/useSay.js'

/** On a template's page: makes a plan that draws anew what an older version of it drew, or another design that it now replaces. */
export const RedrawTemplate = ({ certificates, plans }: { certificates: string; plans: string }) => {
  const say = useSay()
  const makePlan = usePlanMaking({ plans })
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const [isBusy, setBusy] = useState(false)
  const isModified = useFormModified()
  if (id === undefined || !permissions?.collections?.[certificates]?.update) return null

  const redraw = async () => {
    if (isModified) {
      toast.info(say(texts.redrawSaveFirst))
      return
    }
    setBusy(true)
    try {
      if (await makePlan(`${certificates}/redraw`, { template: id, outdated: true })) return
      toast.info(say(texts.redrawNone))
    } catch (error) {
      toast.error(wordsOf(error))
    }
    setBusy(false)
  }

  return (
    <Button size="small" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={redraw}>
      {say(isModified ? texts.redrawSaveFirst : texts.redrawTemplate)}
    </Button>
  )
}

'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { batches as texts } from '../translations/index.js'
import { useRoutes } from './batches/parts/useRoutes.js'
import type { ID } from './batches/types.js'
import { useAPI, wordsOf } from './batches/useAPI.js'
import { useSay } from './batches/useSay.js'

/** On a template's page: makes a plan that draws anew what an older version of it drew. */
export const RedrawTemplate = ({ certificates }: { certificates: string }) => {
  const api = useAPI()
  const say = useSay()
  const router = useRouter()
  const routes = useRoutes()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const [isBusy, setBusy] = useState(false)
  if (id === undefined || !permissions?.collections?.[certificates]?.update) return null

  const redraw = async () => {
    setBusy(true)
    const ask = (request: object) =>
      api.send<{ plan: ID; total: number }>(`${certificates}/redraw`, {
        template: id,
        outdated: true,
        ...request,
      })
    try {
      const { total } = await ask({ dryRun: true })
      if (total) return router.push(routes.batch((await ask({})).plan))
      toast.info(say(texts.redrawNone))
    } catch (error) {
      toast.error(wordsOf(error))
    }
    setBusy(false)
  }

  return (
    <Button size="small" buttonStyle="secondary" margin={false} disabled={isBusy} onClick={redraw}>
      {say(texts.redrawTemplate)}
    </Button>
  )
}

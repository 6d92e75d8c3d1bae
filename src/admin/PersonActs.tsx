'use client'

import './batches/styles/index.css'
import { Button, toast, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { merging as texts } from '../translations/index.js'
import { useRoutes } from './batches/parts/useRoutes.js'
import { useSay } from './batches/useSay.js'

/** On a person's page: merges them with somebody, or splits off what is somebody else's. */
export const PersonActs = ({ people }: { people: string }) => {
  const say = useSay()
  const router = useRouter()
  const routes = useRoutes()
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const isModified = useFormModified()
  if (id === undefined || !permissions?.collections?.[people]?.update) return null
  const go = (address: string) => (isModified ? toast.info(say(texts.saveFirst)) : router.push(address))
  return (
    <>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        onClick={() => go(routes.merge({ keep: id }))}
      >
        {say(texts.mergeWith)}
      </Button>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => go(routes.split(id))}>
        {say(texts.splitAct)}
      </Button>
    </>
  )
}

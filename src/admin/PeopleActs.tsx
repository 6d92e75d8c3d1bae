'use client'

import './batches/styles/index.css'
import { Button, useAuth, useSelection } from '@payloadcms/ui'
import { merging as texts } from '../translations/index.js'
import { useRoutes } from './batches/parts/useRoutes.js'
import { useSay } from './batches/useSay.js'

/** Above the list of people: merges two that are chosen. */
export const PeopleActs = ({ people }: { people: string }) => {
  const say = useSay()
  const routes = useRoutes()
  const { permissions } = useAuth()
  const { count, selectedIDs } = useSelection()
  const [keep, other] = selectedIDs
  if (count !== 2 || other === undefined || !permissions?.collections?.[people]?.update) return null
  return (
    <div className="laurel-list-acts laurel-acts">
      <Button size="small" margin={false} el="link" to={routes.merge({ keep, other })}>
        {say(texts.mergeTwo)}
      </Button>
    </div>
  )
}

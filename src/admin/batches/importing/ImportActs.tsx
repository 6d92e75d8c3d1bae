'use client'

import { Button } from '@payloadcms/ui'
import { imports as texts } from '../../../translations/index.js'
import { useRoutes } from '../parts/useRoutes.js'
import { Acts } from '../plan/Acts.js'
import { isBeingChecked } from '../plan/checking.js'
import type { Plan, Setup } from '../types.js'
import { useSay } from '../useSay.js'

/** Start and cancel, as with other plans, and the way back to the files. */
export const ImportActs = ({
  setup,
  plan,
  refresh,
}: {
  setup: Setup
  plan: Plan
  refresh: () => Promise<void>
}) => {
  const say = useSay()
  const routes = useRoutes()
  const mayChange =
    setup.canEdit && ['checking', 'ready', 'failed'].includes(plan.state) && !isBeingChecked(plan)
  return (
    <>
      <Acts setup={setup} plan={plan} refresh={refresh} />
      {mayChange && (
        <p>
          <Button margin={false} size="small" buttonStyle="secondary" el="link" to={routes.import(plan.id)}>
            {say(plan.state === 'checking' ? texts.read : texts.again)}
          </Button>
        </p>
      )}
    </>
  )
}

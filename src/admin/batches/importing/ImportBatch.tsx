'use client'

import { useState } from 'react'
import { imports as texts } from '../../../translations/index.js'
import { isBeingChecked, isUnchecked } from '../plan/checking.js'
import { Progress } from '../plan/Progress.js'
import { amountOf } from '../plan/words.js'
import type { Plan, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { ImportActs } from './ImportActs.js'
import { ImportRows } from './ImportRows.js'
import { Summary } from './Summary.js'
import type { Filter } from './types.js'

/** An import: what it would do, how far it is, and its report. */
export const ImportBatch = ({
  setup,
  plan,
  refresh,
}: {
  setup: Setup
  plan: Plan
  refresh: () => Promise<void>
}) => {
  const say = useSay()
  const [filter, setFilter] = useState<Filter>({})
  return (
    <>
      <p className="laurel-batch__lead" aria-live="polite" aria-atomic="true">
        {say(leadOf(plan))}
      </p>
      <Progress plan={plan} />
      <ImportActs setup={setup} plan={plan} refresh={refresh} />
      {plan.total > 0 && !isBeingChecked(plan) && (
        <>
          <Summary plan={plan} filter={filter} onChoose={setFilter} />
          <ImportRows setup={setup} plan={plan} filter={filter} onFilter={setFilter} refresh={refresh} />
        </>
      )}
    </>
  )
}

function leadOf(plan: Plan) {
  if (isBeingChecked(plan)) return texts.leadChecking
  if (isUnchecked(plan)) return texts.leadUnread
  if (plan.state === 'checking') return texts.leadFiles
  if (plan.state === 'running') return texts.leadRunning
  if (plan.state === 'ready') return amountOf(plan).left ? texts.leadReady : texts.leadNothing
  return texts.leadDone
}

'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type Label, batches as texts } from '../../../translations/index.js'
import type { Decision, Plan, Row, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { DecideAward } from './DecideAward.js'
import { DecidePerson } from './DecidePerson.js'
import type { Roles } from './useRoles.js'

type Props = {
  setup: Setup
  plan: Plan
  row: Row
  roles: Roles
  labelledBy: string
  onDecide: (decision: Omit<Decision, 'key'>) => Promise<void>
}

/** What an editor may say of a row: who it is, for what, or to leave it out. */
export const Decide = ({ setup, plan, row, roles, labelledBy, onDecide }: Props) => {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const decide = async (decision: Omit<Decision, 'key'>) => {
    setBusy(true)
    await onDecide(decision)
    setBusy(false)
  }
  const answers = answersTo(row)
  return (
    <fieldset className="laurel-decide" disabled={isBusy} aria-labelledby={labelledBy}>
      {answers.map(({ words, action }) => (
        <Button key={action} size="small" margin={false} onClick={() => decide({ action })}>
          {say(words)}
        </Button>
      ))}
      <DecidePerson setup={setup} row={row} onDecide={decide} />
      {plan.kind === 'upload' && <DecideAward row={row} roles={roles} onDecide={decide} />}
      {row.action !== 'skip' && (
        <div>
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => decide({ action: 'skip' })}
          >
            {say(texts.leaveOut)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** What may be answered to what was asked, apart from whom and what it is for. */
function answersTo({ problems, action }: Row): { words: Label; action: 'create' | 'update' }[] {
  const has = (code: string) => problems.some((problem) => problem.code === code)
  if (has('replacesFile')) return [{ words: texts.replaceFile, action: 'update' }]
  if (has('wasRevoked')) return [{ words: texts.giveAgain, action: 'create' }]
  if (has('fileElsewhere') && action === 'same') return [{ words: texts.drawAnyway, action: 'update' }]
  return []
}

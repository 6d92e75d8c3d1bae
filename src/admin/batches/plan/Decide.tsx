'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type Label, batches as texts } from '../../../translations/index.js'
import type { Decision, Plan, Row, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { DecideAward } from './DecideAward.js'
import { candidatesOf, DecideCandidates } from './DecideCandidates.js'
import { DecideNew } from './DecideNew.js'
import { DecidePerson } from './DecidePerson.js'
import type { Namesakes } from './useNamesakes.js'
import type { Roles } from './useRoles.js'

type Props = {
  setup: Setup
  plan: Plan
  row: Row
  roles: Roles
  namesakes: Namesakes
  labelledBy: string
  onDecide: (decision: Omit<Decision, 'key'>) => Promise<void>
}

/**
 * What an editor may say of a row: who it is, for what, or to leave it out. What is likely stands in one line, so that
 * many rows are seen at once; all else opens beneath it.
 */
export const Decide = ({ setup, plan, row, roles, namesakes, labelledBy, onDecide }: Props) => {
  const say = useSay()
  const id = useId()
  const [isBusy, setBusy] = useState(false)
  const [isMore, setMore] = useState(row.action !== 'ask')
  const decide = async (decision: Omit<Decision, 'key'>) => {
    setBusy(true)
    await onDecide(decision)
    setBusy(false)
  }
  const answers = answersTo(row)
  const candidates = candidatesOf(row)
  const suggested = row.action === 'ask' && row.person?.id === undefined ? row.person?.name : undefined
  const isAboutAward = plan.kind === 'upload' && row.problems.some(({ code }) => awardCodes.has(code))
  const isUnnamed = !answers.length && !candidates.length && !suggested && !isAboutAward
  return (
    <fieldset className="laurel-decide" disabled={isBusy} aria-labelledby={labelledBy}>
      <div className="laurel-decide__line">
        {answers.map(({ words, action }) => (
          <Button key={action} size="small" margin={false} onClick={() => decide({ action })}>
            {say(words)}
          </Button>
        ))}
        <DecideCandidates setup={setup} candidates={candidates} namesakes={namesakes} onDecide={decide} />
        {suggested && !isMore && (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => decide({ person: null, name: suggested })}
          >
            {say(texts.newOf, { name: suggested })}
          </Button>
        )}
        {isUnnamed && !isMore && <DecidePerson setup={setup} onDecide={decide} />}
        {row.action !== 'skip' && (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            onClick={() => decide({ action: 'skip' })}
          >
            {say(texts.leaveOut)}
          </Button>
        )}
        {row.action === 'ask' && (
          <Button
            size="small"
            buttonStyle="subtle"
            margin={false}
            extraButtonProps={{ 'aria-expanded': isMore, 'aria-controls': id }}
            onClick={() => setMore(!isMore)}
          >
            {say(isMore ? texts.fewer : texts.otherwise)}
          </Button>
        )}
      </div>
      {isAboutAward && !isMore && (
        <div className="laurel-decide__line">
          <DecideAward row={row} roles={roles} onDecide={decide} />
        </div>
      )}
      <div id={id} className="laurel-decide__more" hidden={!isMore}>
        {isMore && (
          <>
            <div className="laurel-pair">
              <DecidePerson setup={setup} onDecide={decide} />
              <DecideNew row={row} onDecide={decide} />
            </div>
            {plan.kind === 'upload' && <DecideAward row={row} roles={roles} onDecide={decide} />}
          </>
        )}
      </div>
    </fieldset>
  )
}

/** What is asked of a file's role and year. */
const awardCodes = new Set(['noYear', 'severalYears', 'noRole', 'severalRoles', 'unknownRole'])

/** What may be answered to what was asked, apart from whom and what it is for. */
function answersTo({ problems, action, person }: Row): { words: Label; action: 'create' | 'update' }[] {
  const has = (code: Row['problems'][number]['code']) => problems.some((problem) => problem.code === code)
  if (has('sameAward') && person?.id !== undefined) return [{ words: texts.takeThis, action: 'update' }]
  if (has('replacesFile')) return [{ words: texts.replaceFile, action: 'update' }]
  if (has('wasRevoked') || has('hasInGroup')) return [{ words: texts.giveAgain, action: 'create' }]
  if (has('fileElsewhere') && action === 'same') return [{ words: texts.drawAnyway, action: 'update' }]
  return []
}

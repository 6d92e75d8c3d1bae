'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type Label, merging as texts } from '../../../translations/index.js'
import type { Plan } from '../types.js'
import { useSay } from '../useSay.js'
import { type ShownRow, valueIn } from './words.js'

export type PeopleDecision = { choice?: 'kept' | 'other'; action?: 'update' | 'skip' }

type Option = { words: string; decision: PeopleDecision; isLikely: boolean }

/** What an editor may say of a row: whose value or certificate stays, that it be done, that it be left out. */
export const DecidePeople = ({
  plan,
  row,
  labelledBy,
  onDecide,
}: {
  plan: Plan
  row: ShownRow
  labelledBy: string
  onDecide: (decision: PeopleDecision) => Promise<void>
}) => {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const options = [
    ...choicesOf(row, say),
    ...actionsOf(row, plan).map(({ words, ...rest }) => ({ ...rest, words: say(words) })),
  ]
  if (!options.length) return null
  return (
    <fieldset className="laurel-decide" disabled={isBusy} aria-labelledby={labelledBy}>
      <div className="laurel-decide__line">
        {options.map(({ words, decision, isLikely }) => (
          <Button
            key={words}
            size="small"
            margin={false}
            buttonStyle={isLikely ? 'primary' : 'secondary'}
            onClick={async () => {
              setBusy(true)
              await onDecide(decision)
              setBusy(false)
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

/** Whose it may be, where that is not what was chosen already. */
function choicesOf(row: ShownRow, say: ReturnType<typeof useSay>): Option[] {
  const { double, words, choice, serial, action } = row
  if ((!double && !words) || row.field === 'isUnannounced') return []
  if (words && (!words.kept || !words.other) && row.field !== 'isHidden') return []
  const open = (['kept', 'other'] as const).filter(
    (one) => action === 'ask' || action === 'skip' || one !== choice,
  )
  return open.map((one) => {
    const text = double
      ? say(texts.staysActive, { serial: (one === 'kept' ? double.serial : serial) ?? '' })
      : say(texts.take, { value: valueIn(row, one, say) })
    return { words: text, decision: { choice: one }, isLikely: false }
  })
}

function actionsOf(row: ShownRow, { kind }: Plan): (Omit<Option, 'words'> & { words: Label })[] {
  const { about, action, double, words } = row
  const isChoice = Boolean(double || words)
  if (action === 'ask' && !isChoice) {
    const question = about === 'apart' ? texts.isOne : texts.yes
    return [{ words: question, decision: { action: 'update' }, isLikely: true }]
  }
  if (kind !== 'split' || (about !== 'certificates' && about !== 'profile')) return []
  if (action !== 'skip') return [{ words: texts.leaveOut, decision: { action: 'skip' }, isLikely: false }]
  return isChoice ? [] : [{ words: texts.goesToo, decision: { action: 'update' }, isLikely: false }]
}

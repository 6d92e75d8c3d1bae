'use client'

import { Button } from '@payloadcms/ui'
import { batches as common, imports as texts } from '../../../translations/index.js'
import { useSay } from '../useSay.js'
import type { Decision, ImportRow } from './types.js'

/** Says who is meant: where several may be, and where one was taken for another. */
export const DecideWho = ({
  row: { about, action, candidates = [], isDecided, decided },
  onDecide,
}: {
  row: ImportRow
  onDecide: (decision: Decision) => Promise<void>
}) => {
  const say = useSay()
  if (about === 'merges') {
    const isApart = isDecided && decided?.person === null
    const isSame = isDecided && decided?.person === undefined
    return (
      <div className="laurel-acts">
        <Choice isChosen={isSame} onChoose={() => onDecide({ action: 'take' })}>
          {say(texts.isSamePerson)}
        </Choice>
        <Candidates candidates={candidates} decided={decided} onDecide={onDecide} />
        <Choice isChosen={isApart} onChoose={() => onDecide({ person: null })}>
          {say(texts.isSomebodyElse)}
        </Choice>
      </div>
    )
  }
  if (about !== 'people' || (action !== 'ask' && !candidates.length)) return null
  return (
    <div className="laurel-acts">
      <Candidates candidates={candidates} decided={decided} onDecide={onDecide} />
      <Choice isChosen={isDecided && decided?.person === null} onChoose={() => onDecide({ person: null })}>
        {say(texts.isNobodyKnown)}
      </Choice>
    </div>
  )
}

const Candidates = ({
  candidates,
  decided,
  onDecide,
}: Pick<ImportRow, 'decided'> & {
  candidates: NonNullable<ImportRow['candidates']>
  onDecide: (decision: Decision) => Promise<void>
}) => {
  const say = useSay()
  return candidates.map(({ id, name, github }) => (
    <Choice key={id} isChosen={decided?.person === id} onChoose={() => onDecide({ person: id })}>
      {say(common.itIs, { name: github ? `${name} (@${github})` : name })}
    </Choice>
  ))
}

const Choice = ({
  isChosen = false,
  onChoose,
  children,
}: {
  isChosen?: boolean
  onChoose: () => void
  children: string
}) => (
  <Button
    size="small"
    buttonStyle={isChosen ? 'primary' : 'secondary'}
    margin={false}
    extraButtonProps={{ 'aria-pressed': isChosen }}
    onClick={onChoose}
  >
    {children}
  </Button>
)

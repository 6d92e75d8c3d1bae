'use client'

import { type Label, batches as texts } from '../../../translations/index.js'
import type { Filter, Plan } from '../types.js'
import { useSay } from '../useSay.js'

/** Shows all rows, or those that are unsure, refused, left out or failed, with how many there are. */
export const Filters = ({
  plan: { counts, total },
  only,
  onChange,
}: {
  plan: Plan
  only?: Filter
  onChange: (only?: Filter) => void
}) => {
  const say = useSay()
  const all: { filter?: Filter; words: Label; count: number }[] = [
    { words: texts.filterAll, count: total },
    { filter: 'ask', words: texts.filterAsk, count: counts.ask ?? 0 },
    { filter: 'refuse', words: texts.filterRefuse, count: counts.refuse ?? 0 },
    { filter: 'skip', words: texts.filterSkip, count: counts.skip ?? 0 },
    { filter: 'failed', words: texts.filterFailed, count: counts.failed ?? 0 },
  ]
  const shown = all.filter(({ filter, count }) => !filter || count > 0 || filter === only)
  if (shown.length < 2) return null
  return (
    <fieldset className="laurel-filters">
      <legend>{say(texts.showRows)}</legend>
      {shown.map(({ filter, words, count }) => (
        <button
          key={filter ?? 'all'}
          type="button"
          aria-pressed={filter === only}
          onClick={() => onChange(filter)}
        >
          {say(words)} <span>{count}</span>
        </button>
      ))}
    </fieldset>
  )
}

'use client'

import { useState } from 'react'
import { batches as common, imports as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Pages } from '../parts/Pages.js'
import type { Plan, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { ImportRowItem } from './ImportRowItem.js'
import { outcomes, sorts } from './sorts.js'
import type { Decision, Filter, ImportRow } from './types.js'
import { useImportRows } from './useImportRows.js'

/** The rows of an import, a page at a time, with what may be decided of them. */
export const ImportRows = ({
  setup,
  plan,
  filter,
  onFilter,
  refresh,
}: {
  setup: Setup
  plan: Plan
  filter: Filter
  onFilter: (filter: Filter) => void
  refresh: () => Promise<void>
}) => {
  const api = useAPI()
  const say = useSay()
  const { shown, problem: unread, page, setPage, replace } = useImportRows({ setup, plan, filter })
  const [problem, setProblem] = useState<string>()
  const isOpen = setup.canEdit && setup.openStates.includes(plan.state)

  const decide = async ({ key }: ImportRow, decision: Decision) => {
    setProblem(undefined)
    try {
      const path = `${setup.slugs.plans}/${plan.id}/rows`
      const body = { rows: [{ key, ...decision }] }
      const { rows } = await api.send<{ rows: ImportRow[] }>(path, body, { method: 'PATCH' })
      replace(rows)
      await refresh()
    } catch (error) {
      setProblem(wordsOf(error))
    }
  }
  const sort = sorts.find(({ about }) => about === filter.about)
  const outcome = outcomes.find(({ only }) => only === filter.only)

  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-rows">
      <h2 id="laurel-rows">
        {say(sort?.words ?? texts.details)}
        {outcome && `: ${say(outcome.words)}`}
      </h2>
      {filter.about && (
        <div className="laurel-filters">
          <button type="button" onClick={() => onFilter({})}>
            {say(texts.all)}
          </button>
        </div>
      )}
      <ErrorNote>{problem ?? unread}</ErrorNote>
      {shown && !shown.rows.length && <p>{say(common.filterEmpty)}</p>}
      <ul className="laurel-rows">
        {shown?.rows.map((row) => (
          <ImportRowItem
            key={row.key}
            setup={setup}
            row={row}
            onDecide={isOpen && row.result !== 'done' ? (decision) => decide(row, decision) : undefined}
          />
        ))}
      </ul>
      {shown && <Pages page={page} pages={shown.pages} onChange={setPage} />}
    </section>
  )
}

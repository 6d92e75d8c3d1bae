'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Pages } from '../parts/Pages.js'
import type { Decision, ForAll as Decisions, Filter, Plan, Row, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { sayCount, useSay } from '../useSay.js'
import { Filters } from './Filters.js'
import { ForAll } from './ForAll.js'
import { RowItem } from './RowItem.js'
import { useNamesakes } from './useNamesakes.js'
import { useOnSite } from './useOnSite.js'
import { useRoles } from './useRoles.js'
import { useRows } from './useRows.js'

/** The rows of a plan, a page at a time, with what is to be decided. */
export const Rows = ({
  setup,
  plan,
  refresh,
}: {
  setup: Setup
  plan: Plan
  refresh: () => Promise<void>
}) => {
  const api = useAPI()
  const say = useSay()
  const roles = useRoles({ setup, isWanted: plan.kind === 'upload' })
  const { shown, problem: unread, read, isBehind, ...pages } = useRows({ setup, plan })
  const { only, show, page, setPage, replace } = pages
  const namesakes = useNamesakes({ setup, rows: shown?.rows })
  const onSite = useOnSite({ setup, rows: shown?.rows })
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string>()
  const isOpen = setup.canEdit && setup.openStates.includes(plan.state)
  const isDecidable = isOpen && (plan.kind === 'issue' || plan.kind === 'upload')
  if (!plan.total) return null

  const decide = async (row: Row, decision: Omit<Decision, 'key'>) => {
    const decided = await send({ rows: [{ ...decision, key: row.key }] })
    if (decided) setSaid(say(texts.saved, { name: decided[0]?.person?.name ?? row.label }))
  }

  const decideAll = async (decision: Decisions) => {
    const decided = await send(decision)
    if (!decided) return
    if (decided.length) setSaid(sayCount(say, 'savedAll', decided.length))
    else setProblem(say(texts.notForAll))
  }

  const send = async (body: object): Promise<Row[] | undefined> => {
    setProblem(undefined)
    try {
      const { rows } = await api.send<{ rows: Row[] }>(`${setup.slugs.plans}/${plan.id}/rows`, body, {
        method: 'PATCH',
      })
      replace(rows)
      await refresh()
      return rows
    } catch (error) {
      setProblem(wordsOf(error))
      return undefined
    }
  }

  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-rows">
      <h2 id="laurel-rows">{say(texts.rows)}</h2>
      <Filters plan={plan} only={only} onChange={(filter?: Filter) => show(filter)} />
      {isDecidable && <ForAll plan={plan} roles={roles} onDecide={decideAll} />}
      <ErrorNote>{problem ?? unread}</ErrorNote>
      {unread && (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => read()}>
          {say(texts.tryAgain)}
        </Button>
      )}
      <p className="laurel-unseen" aria-live="polite">
        {said}
      </p>
      {shown && !shown.rows.length && <p>{say(texts.filterEmpty)}</p>}
      <ul className="laurel-rows" aria-busy={isBehind}>
        {shown?.rows.map((row) => (
          <RowItem
            key={row.key}
            setup={setup}
            plan={plan}
            row={row}
            roles={roles}
            namesakes={namesakes}
            isOnSite={onSite.get(String(row.certificate))}
            onDecide={isDecidable && row.result !== 'done' ? (decision) => decide(row, decision) : undefined}
          />
        ))}
      </ul>
      {shown && <Pages page={page} pages={shown.pages} onChange={setPage} />}
    </section>
  )
}

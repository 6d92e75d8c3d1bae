'use client'

import { Link } from '@payloadcms/ui'
import { useState } from 'react'
import type { PeopleInput } from '../../../merging/index.js'
import { merging, batches as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { useRoutes } from '../parts/useRoutes.js'
import { Filters } from '../plan/Filters.js'
import { useRows } from '../plan/useRows.js'
import type { Plan, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import type { PeopleDecision } from './DecidePeople.js'
import { Pages } from './Pages.js'
import { PeopleRowItem } from './PeopleRowItem.js'
import { aboutWords, nameOf, type ShownRow } from './words.js'

type Props = { setup: Setup; plan: Plan; refresh: () => Promise<void> }

/** The steps of a merge or split by what they are about, with what is to be decided. */
export const PeopleRows = ({ setup, plan, refresh }: Props) => {
  const api = useAPI()
  const say = useSay()
  const {
    shown,
    problem: unread,
    isBehind,
    only,
    show,
    page,
    setPage,
    replace,
  } = useRows<ShownRow>({ setup, plan })
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string>()
  const isOpen = setup.canEdit && setup.openStates.includes(plan.state) && plan.state !== 'done'
  if (!plan.total) return null

  const decide = async (row: ShownRow, decision: PeopleDecision) => {
    setProblem(undefined)
    try {
      const { rows } = await api.send<{ rows: ShownRow[] }>(
        `${setup.slugs.plans}/${plan.id}/rows`,
        { rows: [{ key: row.key, ...decision }] },
        { method: 'PATCH' },
      )
      replace(rows)
      await refresh()
      setSaid(say(texts.saved, { name: nameOf(row, say) }))
    } catch (error) {
      setProblem(wordsOf(error))
    }
  }

  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-rows">
      <h2 id="laurel-rows">{say(texts.rows)}</h2>
      <Whom setup={setup} plan={plan} />
      <Filters plan={plan} only={only} onChange={show} />
      <ErrorNote>{problem ?? unread}</ErrorNote>
      <p className="laurel-unseen" aria-live="polite">
        {said}
      </p>
      {shown && !shown.rows.length && <p>{say(texts.filterEmpty)}</p>}
      {groupsOf(shown?.rows ?? []).map(({ about, rows }) => (
        <section key={about} aria-labelledby={`laurel-about-${about}`}>
          <h3 className="laurel-rows__about" id={`laurel-about-${about}`}>
            {say(aboutWords[about])}
          </h3>
          <ul className="laurel-rows" aria-busy={isBehind}>
            {rows.map((row) => (
              <PeopleRowItem
                key={row.key}
                setup={setup}
                plan={plan}
                row={row}
                onDecide={isOpen && row.result !== 'done' ? (decision) => decide(row, decision) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown && <Pages page={page} pages={shown.pages} onTurn={setPage} />}
    </section>
  )
}

/** The two whom a plan is about, as long as they are there. */
const Whom = ({ setup: { slugs }, plan }: Pick<Props, 'setup' | 'plan'>) => {
  const say = useSay()
  const routes = useRoutes()
  const { from, to } = (plan.input ?? {}) as Partial<PeopleInput>
  const isGone = plan.kind === 'merge' && plan.state === 'done' && !plan.counts.failed
  const people = [isGone ? undefined : from, to].filter((person) => person !== undefined)
  return (
    <p className="laurel-row__links">
      {people.map(({ id, name }) => (
        <Link key={id} href={routes.document(slugs.people, id)}>
          {say(merging.look, { name })}
        </Link>
      ))}
    </p>
  )
}

/** Rows stand in the order in which they are carried out, those of a sort together. */
function groupsOf(rows: ShownRow[]): { about: ShownRow['about']; rows: ShownRow[] }[] {
  const groups = new Map<ShownRow['about'], ShownRow[]>()
  for (const row of rows) groups.set(row.about, [...(groups.get(row.about) ?? []), row])
  return [...groups].map(([about, rows]) => ({ about, rows }))
}

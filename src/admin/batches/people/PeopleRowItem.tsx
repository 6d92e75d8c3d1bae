'use client'

import { Link, Pill } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { useRoutes } from '../parts/useRoutes.js'
import { standingOf } from '../plan/words.js'
import type { Plan, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { DecidePeople, type PeopleDecision } from './DecidePeople.js'
import { changeOf, nameOf, type ShownRow } from './words.js'

type Props = {
  setup: Setup
  plan: Plan
  row: ShownRow
  /** Undefined where nothing can be decided. */
  onDecide?: (decision: PeopleDecision) => Promise<void>
}

/** One step: what it is about, what becomes of it and why, and what may be decided. */
export const PeopleRowItem = ({ setup, plan, row, onDecide }: Props) => {
  const say = useSay()
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const standing = standingOf(row, plan.kind)
  const change = changeOf(row, say)
  return (
    <li
      ref={item}
      tabIndex={-1}
      className="laurel-row"
      data-state={row.result ?? row.action}
      data-picture={false}
    >
      <div className="laurel-row__what">
        <p className="laurel-row__name" id={id}>
          <strong>{nameOf(row, say)}</strong>
        </p>
        {change && <p className="laurel-row__given">{change}</p>}
        {row.error && <p className="laurel-row__error">{row.error}</p>}
        {row.result !== 'done' &&
          row.problems.map(({ code, message }) => (
            <p key={code} className="laurel-row__problem">
              {message}
            </p>
          ))}
        <Links setup={setup} row={row} />
        {onDecide && (
          <DecidePeople
            plan={plan}
            row={row}
            labelledBy={id}
            onDecide={async (decision) => {
              await onDecide(decision)
              // What had the focus may be gone.
              item.current?.focus()
            }}
          />
        )}
      </div>
      <div className="laurel-row__state">
        <Pill pillStyle={standing.tone} size="small">
          {say(standing.words)}
        </Pill>
      </div>
    </li>
  )
}

/** Where what a row is about can be looked at. */
const Links = ({ setup: { slugs }, row }: { setup: Setup; row: ShownRow }) => {
  const routes = useRoutes()
  const { about, certificate, serial, double, document, label } = row
  const collection = about === 'posts' ? slugs.posts : slugs.people
  const links = [
    certificate === undefined
      ? undefined
      : { to: routes.document(slugs.certificates, certificate), text: serial },
    double && { to: routes.document(slugs.certificates, double.certificate), text: double.serial },
    document !== undefined && collection
      ? { to: routes.document(collection, document), text: label }
      : undefined,
  ].filter((link) => link !== undefined)
  if (!links.length) return null
  return (
    <p className="laurel-row__links">
      {links.map(({ to, text }) => (
        <Link key={to} href={to} target="_blank">
          {text} ↗
        </Link>
      ))}
    </p>
  )
}

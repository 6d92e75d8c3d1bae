'use client'

import { Button, Pill } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import type { Decision, Plan, Row, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { Decide } from './Decide.js'
import { RowLinks } from './RowLinks.js'
import { hasPicture, RowPicture } from './RowPicture.js'
import type { Namesakes } from './useNamesakes.js'
import type { Roles } from './useRoles.js'
import { standingOf } from './words.js'

/** What the row's standing says already is not said again. */
const isWorthSaying =
  ({ result, action, isDecided }: Row) =>
  ({ code }: Row['problems'][number]): boolean =>
    code !== 'getsFile' && result !== 'done' && !(action === 'skip' && isDecided)

/** Whether a row was given with other words than its person's name and login. Who releases or redraws gave no words. */
const isOtherwise = ({ kind }: Plan, { label, person }: Row): boolean =>
  (kind === 'issue' || kind === 'upload') &&
  label.split(', ').some((part) => part !== (person?.name || label) && part !== person?.github)

type Props = {
  setup: Setup
  plan: Plan
  row: Row
  roles: Roles
  namesakes: Namesakes
  /** Whether the site shows its certificate; undefined where that is not known. */
  isOnSite?: boolean
  /** Undefined where nothing can be decided. */
  onDecide?: (decision: Omit<Decision, 'key'>) => Promise<void>
}

/** One row: its picture, whom it is for, what becomes of it and why, and what may be decided. */
export const RowItem = ({ setup, plan, row, roles, namesakes, isOnSite, onDecide }: Props) => {
  const say = useSay()
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { person, label, role, year, problems, error, action } = row
  const name = person?.name || label
  const award = plan.kind === 'upload' && [roles.get(String(role ?? '')), year].filter(Boolean).join(' ')
  const standing = standingOf(row, plan.kind)
  const isAsking = action === 'ask' && !row.result
  const isDeciding = onDecide !== undefined && (isAsking || isOpen)

  return (
    <li
      ref={item}
      tabIndex={-1}
      className="laurel-row"
      data-state={row.result ?? action}
      data-picture={hasPicture(row)}
      data-asking={isAsking}
    >
      <RowPicture setup={setup} plan={plan} row={row} name={name} />
      <div className="laurel-row__what">
        <p className="laurel-row__name" id={id}>
          <strong>{name}</strong>
          {person?.github && person.github !== name && <span> @{person.github}</span>}
          {person?.isNew && <em>{say(texts.isNew)}</em>}
          {award && <span className="laurel-row__award">{award}</span>}
        </p>
        {isOtherwise(plan, row) && <p className="laurel-row__given">{say(texts.given, { label })}</p>}
        {error && <p className="laurel-row__error">{error}</p>}
        {problems.filter(isWorthSaying(row)).map(({ code, message }) => (
          <p key={code} className="laurel-row__problem">
            {message}
          </p>
        ))}
        <RowLinks setup={setup} row={row} name={name} isOnSite={isOnSite} />
        {isDeciding && (
          <Decide
            setup={setup}
            plan={plan}
            row={row}
            roles={roles}
            namesakes={namesakes}
            labelledBy={id}
            onDecide={async (decision) => {
              await onDecide(decision)
              setOpen(false)
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
        {onDecide && !isAsking && (
          <Button
            size="small"
            buttonStyle="subtle"
            margin={false}
            aria-label={isOpen ? undefined : say(texts.changeOf, { name })}
            extraButtonProps={{ 'aria-expanded': isOpen }}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? texts.close : texts.change)}
          </Button>
        )}
      </div>
    </li>
  )
}

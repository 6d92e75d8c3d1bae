'use client'

import { Button, Link, Pill } from '@payloadcms/ui'
import { imports as texts } from '../../../translations/index.js'
import { useRoutes } from '../parts/useRoutes.js'
import { standingOf } from '../plan/words.js'
import type { Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { DecideWho } from './DecideWho.js'
import { slugOf } from './sorts.js'
import type { Decision, ImportRow } from './types.js'

type Props = {
  setup: Setup
  row: ImportRow
  /** Undefined where nothing can be decided. */
  onDecide?: (decision: Decision) => Promise<void>
}

/** One row of an import: what it is about, what becomes of it and why, what its source says, what may be decided. */
export const ImportRowItem = ({ setup, row, onDecide }: Props) => {
  const say = useSay()
  const routes = useRoutes()
  const { about, label, detail, locale, id, action, result, problems, notes, fields, error, person } = row
  const slug = slugOf(setup, about)
  const isRemark = about === 'files' || about === 'merges' || about === 'apart'
  const standing = standingOf(row, 'import')
  return (
    <li className="laurel-row" data-state={result ?? action} data-picture="false">
      <div className="laurel-row__what">
        <p className="laurel-row__name">
          <strong>{label}</strong>
          {detail && <span> {detail}</span>}
          {locale && <em>{locale}</em>}
        </p>
        {about === 'merges' && person && (
          <p className="laurel-row__problem">{say(texts.mergedWith, { name: person.name })}</p>
        )}
        {fields && action === 'update' && (
          <p className="laurel-row__given">{say(texts.changes, { fields: fields.join(', ') })}</p>
        )}
        {error && <p className="laurel-row__error">{error}</p>}
        {problems.map(({ code, message }) => (
          <p key={code} className="laurel-row__problem">
            {message}
          </p>
        ))}
        {notes && notes.length > 0 && <Notes notes={notes} isOpen={about === 'files'} />}
        {id !== undefined && slug && (
          <p>
            <Link href={routes.document(slug, id)} aria-label={say(texts.openOf, { name: named(row) })}>
              {say(texts.open)}
            </Link>
          </p>
        )}
        {onDecide && <DecideWho row={row} onDecide={onDecide} />}
      </div>
      <div className="laurel-row__state">
        {!isRemark && (
          <Pill pillStyle={standing.tone} size="small">
            {say(standing.words)}
          </Pill>
        )}
        {onDecide && !isRemark && <LeaveOut row={row} onDecide={onDecide} />}
      </div>
    </li>
  )
}

/** What tells a row from the others, for those who hear it. */
const named = ({ label, detail }: ImportRow): string => [label, detail].filter(Boolean).join(' ')

const Notes = ({ notes, isOpen }: { notes: NonNullable<ImportRow['notes']>; isOpen: boolean }) => {
  const say = useSay()
  return (
    <details className="laurel-notes" open={isOpen}>
      <summary>{say(notes.length === 1 ? texts.notesOne : texts.notes, { count: notes.length })}</summary>
      <ul>
        {notes.map(({ line, message }) => (
          <li key={`${line}:${message}`}>
            {line !== null && <span>{say(texts.line, { line })}</span>}
            {message}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Leaves a row out, or takes one that was left out, or that editors have changed. */
const LeaveOut = ({ row, onDecide }: { row: ImportRow; onDecide: (decision: Decision) => Promise<void> }) => {
  const say = useSay()
  const { action, problems, result } = row
  const isEdited = problems.some(({ code }) => code === 'importEdited')
  if (action === 'skip' || isEdited)
    return (
      <Button
        size="small"
        buttonStyle="subtle"
        margin={false}
        aria-label={say(texts.takeOf, { name: named(row) })}
        onClick={() => onDecide({ action: 'take' })}
      >
        {say(isEdited ? texts.takeAll : texts.take)}
      </Button>
    )
  if ((action !== 'create' && action !== 'update') || result) return null
  return (
    <Button
      size="small"
      buttonStyle="subtle"
      margin={false}
      aria-label={say(texts.skipOf, { name: named(row) })}
      onClick={() => onDecide({ action: 'skip' })}
    >
      {say(texts.skip)}
    </Button>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { Field, Input } from '../parts/Field.js'
import { isYear } from '../parts/isYear.js'
import type { Decision, Row } from '../types.js'
import { useSay } from '../useSay.js'
import type { Roles } from './useRoles.js'

type Props = {
  row: Row
  roles: Roles
  onDecide: (decision: Omit<Decision, 'key'>) => void
}

/** What a file is for: its role and year. */
export const DecideAward = ({ row, roles, onDecide }: Props) => {
  const say = useSay()
  const id = useId()
  const [year, setYear] = useState(row.year ? String(row.year) : '')
  const given = String(row.role ?? '')
  return (
    <div className="laurel-decide__award">
      <Field id={id} label={say(texts.role)}>
        <select id={id} value={given} onChange={(event) => onDecide({ role: event.target.value })}>
          {!roles.has(given) && <option value={given}>—</option>}
          {[...roles].map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <div className="laurel-decide__new">
        <Input
          type="number"
          label={say(texts.year)}
          value={year}
          onChange={(typed) => setYear(typed.trim())}
        />
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={!isYear(year) || Number(year) === row.year}
          onClick={() => onDecide({ year: Number(year) })}
        >
          {say(texts.setYear)}
        </Button>
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => onDecide({ year: null })}>
          {say(texts.noYear)}
        </Button>
      </div>
    </div>
  )
}

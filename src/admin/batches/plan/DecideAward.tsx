'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { Input } from '../parts/Field.js'
import { isYear } from '../parts/isYear.js'
import type { Decision, Row } from '../types.js'
import { useSay } from '../useSay.js'
import { RoleSelect } from './RoleSelect.js'
import type { Roles } from './useRoles.js'

type Props = {
  row: Row
  roles: Roles
  onDecide: (decision: Omit<Decision, 'key'>) => void
}

/** What a file is for: its role and year. */
export const DecideAward = ({ row, roles, onDecide }: Props) => {
  const say = useSay()
  const [year, setYear] = useState(row.year ? String(row.year) : '')
  return (
    <div className="laurel-decide__award">
      <RoleSelect roles={roles} value={String(row.role ?? '')} onChange={(role) => onDecide({ role })} />
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

'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { Input } from '../parts/Field.js'
import { isYear } from '../parts/isYear.js'
import type { ForAll as Decision, Plan } from '../types.js'
import { sayCount, useSay } from '../useSay.js'
import { RoleSelect } from './RoleSelect.js'
import type { Roles } from './useRoles.js'

type Props = { onDecide: (decision: Decision) => Promise<void> }

/** What may be decided of all rows that ask the same, so that a long list is not as many clicks. */
export const ForAll = ({ plan: { counts }, roles, onDecide }: Props & { plan: Plan; roles: Roles }) => {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const { knownByName = 0, lackingAward = 0 } = counts
  if (!knownByName && !lackingAward) return null
  const decide = async (decision: Decision) => {
    setBusy(true)
    await onDecide(decision)
    setBusy(false)
  }
  return (
    <fieldset className="laurel-decide" disabled={isBusy} aria-label={say(texts.forAll)}>
      {knownByName > 0 && (
        <div className="laurel-note">
          <p>{sayCount(say, 'knownByName', knownByName)}</p>
          <Button size="small" margin={false} onClick={() => decide({ samePerson: true })}>
            {say(texts.samePerson)}
          </Button>
        </div>
      )}
      {lackingAward > 0 && (
        <div className="laurel-note">
          <p>{sayCount(say, 'lackingAward', lackingAward)}</p>
          <MissingAward roles={roles} onDecide={decide} />
        </div>
      )}
    </fieldset>
  )
}

/** The role and year of all files whose names don't say them. */
const MissingAward = ({ roles, onDecide }: Props & { roles: Roles }) => {
  const say = useSay()
  const [role, setRole] = useState('')
  const [year, setYear] = useState('')
  const isReady = (role !== '' || year !== '') && (year === '' || isYear(year))
  return (
    <div className="laurel-decide__line">
      <RoleSelect roles={roles} value={role} onChange={setRole} isOptional />
      <Input type="number" label={say(texts.year)} value={year} onChange={(typed) => setYear(typed.trim())} />
      <Button
        size="small"
        margin={false}
        disabled={!isReady}
        onClick={() =>
          onDecide({
            missing: true,
            ...(role ? { role } : {}),
            ...(year ? { year: Number(year) } : {}),
          })
        }
      >
        {say(texts.setMissing)}
      </Button>
    </div>
  )
}

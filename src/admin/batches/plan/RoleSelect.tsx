'use client'

import { useId } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { Field } from '../parts/Field.js'
import { useSay } from '../useSay.js'
import type { Roles } from './useRoles.js'

type Props = {
  roles: Roles
  /** The role's id; empty where none is chosen. */
  value: string
  onChange: (role: string) => void
  /** Whether none may be chosen again. */
  isOptional?: boolean
}

/** A choice among the roles that there are. */
export const RoleSelect = ({ roles, value, onChange, isOptional = false }: Props) => {
  const say = useSay()
  const id = useId()
  return (
    <Field id={id} label={say(texts.role)}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {(isOptional || !roles.has(value)) && <option value={isOptional ? '' : value}>—</option>}
        {[...roles].map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}

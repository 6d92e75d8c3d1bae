'use client'

import { useState } from 'react'
import { imports as texts } from '../../../translations/index.js'
import { type Chosen, DocumentSelect } from '../parts/DocumentSelect.js'
import type { Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'

/** A role that is there, given on by its slug. */
export const RoleChoice = ({
  setup: { slugs },
  value,
  onChange,
}: {
  setup: Setup
  value: string
  onChange: (slug: string) => void
}) => {
  const api = useAPI()
  const say = useSay()
  const [chosen, setChosen] = useState<Chosen>()
  const choose = async (role?: Chosen) => {
    setChosen(role)
    if (!role) return onChange('')
    const { slug } = await api.get<{ slug?: string }>(`${slugs.roles}/${role.value}?depth=0`)
    onChange(slug ?? '')
  }
  return (
    <DocumentSelect
      label={say(texts.role)}
      collection={slugs.roles}
      value={value ? chosen : undefined}
      onChange={choose}
    />
  )
}

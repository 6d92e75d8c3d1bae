'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { Input } from '../parts/Field.js'
import type { Decision, Row } from '../types.js'
import { useSay } from '../useSay.js'

/** Somebody who is not known yet, under the name that is typed. */
export const DecideNew = ({
  row: { person },
  onDecide,
}: {
  row: Row
  onDecide: (decision: Omit<Decision, 'key'>) => void
}) => {
  const say = useSay()
  const [name, setName] = useState(person?.isNew || person?.id === undefined ? (person?.name ?? '') : '')
  return (
    <div className="laurel-decide__new">
      <Input type="text" label={say(texts.newName)} value={name} onChange={setName} />
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={!name.trim()}
        onClick={() => onDecide({ person: null, name: name.trim() })}
      >
        {say(texts.addNew)}
      </Button>
    </div>
  )
}

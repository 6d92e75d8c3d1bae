'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { DocumentSelect } from '../parts/DocumentSelect.js'
import { Input } from '../parts/Field.js'
import type { Decision, Row, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { reasonOf } from './reasonOf.js'

type Props = {
  setup: Setup
  row: Row
  onDecide: (decision: Omit<Decision, 'key'>) => void
}

/** Who is meant: one of those who come into question, somebody else who is known, or somebody new. */
export const DecidePerson = ({ setup, row, onDecide }: Props) => {
  const say = useSay()
  const { person } = row
  const [name, setName] = useState(person?.isNew || person?.id === undefined ? (person?.name ?? '') : '')
  const others = candidatesOf(row)
  return (
    <div className="laurel-decide__who">
      <p>{say(texts.who)}</p>
      {others.length > 0 && (
        <ul>
          {others.map(({ id, name: candidate, github, why }) => {
            const reason = reasonOf(why)
            return (
              <li key={id}>
                <Button
                  size="small"
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => onDecide({ person: id })}
                >
                  {say(texts.itIs, { name: github ? `${candidate} (@${github})` : candidate })}
                </Button>
                {reason && <span>{say(reason)}</span>}
              </li>
            )
          })}
        </ul>
      )}
      <div className="laurel-pair">
        <DocumentSelect
          label={say(texts.somebodyElse)}
          collection={setup.slugs.people}
          alsoIn={['github', 'nativeName']}
          placeholder={say(texts.peopleSearch)}
          onChange={(chosen) => chosen && onDecide({ person: chosen.value })}
        />
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
      </div>
    </div>
  )
}

/** Those who come into question: while that is asked also the one who was taken to be meant. */
function candidatesOf({ person, candidates = [], action }: Row): NonNullable<Row['candidates']> {
  if (action !== 'ask') return candidates.filter(({ id }) => id !== person?.id)
  const isAmong = candidates.some(({ id }) => id === person?.id)
  if (person?.id === undefined || isAmong) return candidates
  return [{ id: person.id, name: person.name, github: person.github, why: '' }, ...candidates]
}

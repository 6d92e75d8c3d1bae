'use client'

import { Button } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { Decision, Row, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { reasonOf } from './reasonOf.js'
import type { Namesakes } from './useNamesakes.js'

type Candidates = NonNullable<Row['candidates']>

type Props = {
  setup: Setup
  candidates: Candidates
  namesakes: Namesakes
  onDecide: (decision: Omit<Decision, 'key'>) => void
}

/** Those who come into question, each with a button. People of one name are told apart, and can be looked at. */
export const DecideCandidates = ({ setup: { slugs }, candidates, namesakes, onDecide }: Props) => {
  const say = useSay()
  const routes = useRoutes()
  return candidates.map(({ id, name, github, why }) => {
    const reason = reasonOf(why)
    const isOneOfSeveral = candidates.filter((other) => other.name === name).length > 1
    const also = github ? `@${github}` : isOneOfSeveral && namesakes.get(String(id))
    const called = also ? `${name} (${also})` : name
    return (
      <span key={id} className="laurel-decide__one">
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => onDecide({ person: id })}>
          {say(texts.itIs, { name: called })}
          {reason && <small> · {say(reason)}</small>}
        </Button>
        {isOneOfSeveral && (
          <a
            href={routes.document(slugs.people, id)}
            target="_blank"
            rel="noopener"
            aria-label={say(texts.lookAt, { name: called })}
            title={say(texts.lookAt, { name: called })}
          >
            ↗
          </a>
        )}
      </span>
    )
  })
}

/** Those who come into question: while that is asked also the one who was taken to be meant. */
export function candidatesOf({ person, candidates = [], action }: Row): Candidates {
  if (action !== 'ask') return candidates.filter(({ id }) => id !== person?.id)
  const isAmong = candidates.some(({ id }) => id === person?.id)
  if (person?.id === undefined || isAmong) return candidates
  return [{ id: person.id, name: person.name, github: person.github, why: '' }, ...candidates]
}

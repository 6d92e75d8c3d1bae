'use client'

import { batches as texts } from '../../../translations/index.js'
import { DocumentSelect } from '../parts/DocumentSelect.js'
import type { Decision, Setup } from '../types.js'
import { useSay } from '../useSay.js'

/** Somebody who is known, found by typing. */
export const DecidePerson = ({
  setup,
  onDecide,
}: {
  setup: Setup
  onDecide: (decision: Omit<Decision, 'key'>) => void
}) => {
  const say = useSay()
  return (
    <DocumentSelect
      label={say(texts.somebodyElse)}
      collection={setup.slugs.people}
      alsoIn={['github', 'nativeName']}
      placeholder={say(texts.peopleSearch)}
      onChange={(chosen) => chosen && onDecide({ person: chosen.value })}
    />
  )
}

'use client'

import { batches as texts } from '../../../translations/index.js'
import { DocumentSelect } from '../parts/DocumentSelect.js'
import { LongInput } from '../parts/Field.js'
import { Radios } from '../parts/Radios.js'
import type { Setup } from '../types.js'
import { useSay } from '../useSay.js'
import type { Problems, Values } from './useIssueForm.js'

/** For whom: everybody who lacks a file, people to be chosen, or a list. */
export const WhomPart = ({
  setup,
  values,
  set,
  problems,
}: {
  setup: Setup
  values: Values
  set: (changed: Partial<Values>) => void
  problems: Problems
}) => {
  const say = useSay()
  return (
    <fieldset>
      <legend>{say(texts.whom)}</legend>
      <Radios
        name="whom"
        value={values.whom}
        onChange={(whom) => set({ whom })}
        options={[
          { value: 'pick', label: say(texts.pick) },
          { value: 'paste', label: say(texts.paste) },
          { value: 'everybody', label: say(texts.everybody) },
        ]}
      />
      {values.whom === 'pick' && (
        <DocumentSelect
          isMany
          label={say(texts.people)}
          collection={setup.slugs.people}
          alsoIn={['github', 'nativeName']}
          placeholder={say(texts.peopleSearch)}
          problem={problems.people}
          value={values.people}
          onChange={(people) => set({ people })}
        />
      )}
      {values.whom === 'paste' && (
        <LongInput
          label={say(texts.list)}
          hint={say(texts.listHint)}
          placeholder={say(texts.listExample)}
          problem={problems.text}
          value={values.text}
          onChange={(text) => set({ text })}
        />
      )}
    </fieldset>
  )
}

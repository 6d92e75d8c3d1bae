'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { batches as common, imports as texts } from '../../../translations/index.js'
import { Field, Input, LongInput } from '../parts/Field.js'
import { useSay } from '../useSay.js'
import type { Choices as Chosen } from './choices.js'
import { wrongIn } from './choices.js'

type Props = { choices: Chosen; onChange: (choices: Chosen) => void }

/** What files may not say themselves: their language, a role and year, other columns, where they come from. */
export const Choices = ({ choices, onChange }: Props) => {
  const say = useSay()
  const set = (changed: Partial<Chosen>) => onChange({ ...choices, ...changed })
  const wrong = wrongIn(choices)
  return (
    <details className="laurel-batch__section laurel-more">
      <summary>{say(texts.more)}</summary>
      <LocaleSelect value={choices.locale} onChange={(locale) => set({ locale })} />
      <div className="laurel-pair">
        <Input
          type="text"
          label={say(texts.role)}
          hint={say(texts.roleHint)}
          value={choices.role}
          onChange={(role) => set({ role })}
        />
        <Input
          type="number"
          label={say(texts.year)}
          hint={say(texts.yearHint)}
          value={choices.year}
          problem={wrong.year ? say(common.needYear) : undefined}
          onChange={(year) => set({ year: year.trim() })}
        />
      </div>
      <LongInput
        label={say(texts.map)}
        hint={say(texts.mapHint)}
        rows={3}
        value={choices.map}
        problem={wrong.map ? say(texts.mapWrong) : undefined}
        onChange={(map) => set({ map })}
      />
      <Input
        type="text"
        label={say(texts.siteURL)}
        hint={say(texts.siteURLHint)}
        value={choices.siteURL}
        problem={wrong.siteURL ? say(texts.siteURLWrong) : undefined}
        onChange={(siteURL) => set({ siteURL })}
      />
      <Tick
        label={say(texts.adopt)}
        value={choices.isAdopting}
        onChange={(isAdopting) => set({ isAdopting })}
      />
      <Tick label={say(texts.force)} value={choices.isForced} onChange={(isForced) => set({ isForced })} />
    </details>
  )
}

const LocaleSelect = ({ value, onChange }: { value: string; onChange: (value: string) => void }) => {
  const say = useSay()
  const id = useId()
  const { config } = useConfig()
  const locales = config.localization ? config.localization.locales : []
  if (locales.length < 2) return null
  return (
    <Field id={id} label={say(texts.locale)}>
      <select
        id={id}
        className="laurel-select"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say(texts.localeAuto)}</option>
        {locales.map(({ code, label }) => (
          <option key={code} value={code}>
            {typeof label === 'string' ? label : code}
          </option>
        ))}
      </select>
    </Field>
  )
}

const Tick = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: boolean
  onChange: (value: boolean) => void
}) => (
  <label className="laurel-tick">
    <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
)

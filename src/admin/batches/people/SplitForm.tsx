'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { people as fields, merging as texts } from '../../../translations/index.js'
import { type Chosen, DocumentSelect } from '../parts/DocumentSelect.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Input } from '../parts/Field.js'
import { Radios } from '../parts/Radios.js'
import { usePlanMaking } from '../parts/usePlanMaking.js'
import type { Setup } from '../types.js'
import { wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { Checks } from './Checks.js'
import { type HeldCertificate, movableFields, type Whole } from './useWhole.js'
import { fieldWords } from './words.js'

type Props = { setup: Setup; person: Whole; certificates: HeldCertificate[] }
type Some = ReadonlySet<string>

const none: Some = new Set()

/** What is theirs, and who they are. */
export const SplitForm = ({ setup, person, certificates }: Props) => {
  const say = useSay()
  const makePlan = usePlanMaking()
  const [whose, setWhose] = useState<'new' | 'known'>('new')
  const [name, setName] = useState(person.name)
  const [to, setTo] = useState<Chosen>()
  const [chosen, setChosen] = useState({ certificates: none, aliases: none, links: none, fields: none })
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const choose = (what: keyof typeof chosen) => ({
    value: chosen[what],
    onChange: (value: Some) => setChosen({ ...chosen, [what]: value }),
  })
  const isNew = whose === 'new'

  const check = async (event: FormEvent) => {
    event.preventDefault()
    const isNamed = isNew ? name.trim() !== '' : to !== undefined
    const isChosen = Object.values(chosen).some(({ size }) => size > 0)
    setProblem(isNamed ? (isChosen ? undefined : say(texts.needSomething)) : say(texts.needWhose))
    if (!isNamed || !isChosen) return
    setBusy(true)
    try {
      const held = certificates.filter(({ id }) => chosen.certificates.has(String(id)))
      await makePlan(`${setup.slugs.people}/split`, {
        person: person.id,
        ...(isNew ? { name: name.trim() } : { to: to?.value }),
        certificates: held.map(({ id }) => id),
        aliases: [...chosen.aliases],
        links: [...chosen.links],
        fields: [...chosen.fields],
      })
    } catch (error) {
      setProblem(wordsOf(error))
      setBusy(false)
    }
  }

  return (
    <form className="laurel-batch__section" onSubmit={check} noValidate>
      {certificates.length === 0 && <p>{say(texts.noCertificates)}</p>}
      <Checks
        legend={say(texts.theirCertificates)}
        options={certificates.map(({ id, title, serial }) => ({
          value: String(id),
          label: title?.split(' - ')[0] || serial,
          note: serial,
        }))}
        {...choose('certificates')}
      />
      <Checks
        legend={say(texts.theirSpellings)}
        options={(person.aliases ?? []).map((value) => ({ value, label: value }))}
        {...choose('aliases')}
      />
      <Checks
        legend={say(texts.theirLinks)}
        options={(person.links ?? []).map(({ label, url }) => ({
          value: url,
          label: label || url,
          note: label ? url : '',
        }))}
        {...choose('links')}
      />
      <Checks
        legend={say(texts.theirProfile)}
        options={movableFields
          .filter((field) => Boolean(person[field]))
          .map((field) => ({
            value: field,
            label: say(fieldWords[field]),
            note: field === 'avatar' ? '' : String(person[field]),
          }))}
        {...choose('fields')}
      />
      <fieldset>
        <legend>{say(texts.whose)}</legend>
        <Radios
          name="whose"
          value={whose}
          onChange={setWhose}
          options={[
            { value: 'new', label: say(texts.somebodyNew) },
            { value: 'known', label: say(texts.somebodyKnown) },
          ]}
        />
        {isNew ? (
          <Input type="text" label={say(fields.name)} required value={name} onChange={setName} />
        ) : (
          <DocumentSelect
            label={say(texts.person)}
            collection={setup.slugs.people}
            alsoIn={['github', 'nativeName', 'aliases']}
            required
            value={to}
            onChange={setTo}
          />
        )}
      </fieldset>
      <div className="laurel-acts">
        <Button type="submit" margin={false} disabled={isBusy}>
          {say(texts.check)}
        </Button>
        <span>{say(texts.checkHint)}</span>
      </div>
      <ErrorNote>{problem}</ErrorNote>
    </form>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { DocumentSelect } from '../parts/DocumentSelect.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Input } from '../parts/Field.js'
import type { Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { Details } from './Details.js'
import { Preview } from './Preview.js'
import { useIssue } from './useIssue.js'
import { type Problems, problemsOf, requestOf, useIssueForm } from './useIssueForm.js'
import { WhomPart } from './WhomPart.js'

/** Which award, for whom, drawn how: all that a plan is made of. */
export const IssueForm = ({ setup }: { setup: Setup }) => {
  const say = useSay()
  const { values, set } = useIssueForm()
  const { issue, busy, problem } = useIssue(setup)
  const [hasTried, setTried] = useState(false)
  const problems: Problems = hasTried ? problemsOf(values, say) : {}
  if (!setup.canEdit) return null

  const check = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!Object.keys(problemsOf(values, say)).length) await issue('form', requestOf(values))
  }

  return (
    <section className="laurel-batch__section" aria-labelledby="laurel-own">
      <h2 id="laurel-own">{say(texts.ownTitle)}</h2>
      <form className="laurel-issue" onSubmit={check} noValidate>
        <div className="laurel-issue__fields">
          <fieldset>
            <legend>{say(texts.what)}</legend>
            <div className="laurel-pair">
              <DocumentSelect
                label={say(texts.role)}
                collection={setup.slugs.roles}
                required
                problem={problems.role}
                value={values.role}
                onChange={(role) => set({ role })}
              />
              <Input
                type="number"
                label={say(texts.year)}
                hint={say(texts.yearHint)}
                problem={problems.year}
                value={values.year}
                onChange={(year) => set({ year: year.trim() })}
              />
            </div>
          </fieldset>
          <WhomPart setup={setup} values={values} set={set} problems={problems} />
          <Details setup={setup} values={values} set={set} />
        </div>
        <Preview setup={setup} values={values} />
        <div className="laurel-acts">
          <Button type="submit" margin={false} disabled={busy !== undefined}>
            {say(busy === 'form' ? texts.checking : texts.check)}
          </Button>
          <span>{say(texts.checkHint)}</span>
        </div>
        <ErrorNote>{problem ?? Object.values(problems)[0]}</ErrorNote>
      </form>
    </section>
  )
}

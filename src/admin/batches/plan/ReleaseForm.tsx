'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { type Chosen, DocumentSelect } from '../parts/DocumentSelect.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Input } from '../parts/Field.js'
import { Radios } from '../parts/Radios.js'
import { usePlanMaking } from '../parts/usePlanMaking.js'
import type { Plan, Setup } from '../types.js'
import { wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { useAnnouncement } from './useAnnouncement.js'
import { useReleaseWords, type When } from './useReleaseWords.js'
import { zoneAt } from './zoneAt.js'

/** Now, at a date, or together with a post; what will happen is said before it does. */
export const ReleaseForm = ({ setup, plan }: { setup: Setup; plan: Plan }) => {
  const say = useSay()
  const makePlan = usePlanMaking()
  const [when, setWhen] = useState<When>('now')
  const [at, setAt] = useState('')
  const [post, setPost] = useState<Chosen>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const announced = post?.value ?? plan.input?.post
  const announcement = useAnnouncement({ setup, post: when === 'post' ? announced : undefined })
  const words = useReleaseWords({ when, at, announcement })

  const release = async (event: FormEvent) => {
    event.preventDefault()
    if (when === 'at' && !at) return setProblem(say(texts.needDate))
    if (when === 'post' && announced === undefined) return setProblem(say(texts.needPost))
    setBusy(true)
    setProblem(undefined)
    try {
      const request = {
        plan: plan.id,
        ...(when === 'at' ? { at: new Date(at).toISOString() } : {}),
        ...(when === 'post' ? { withPost: announced } : {}),
      }
      await makePlan(`${setup.slugs.certificates}/release`, request)
    } catch (error) {
      setProblem(wordsOf(error))
      setBusy(false)
    }
  }

  return (
    <form onSubmit={release} noValidate>
      <fieldset>
        <legend>{say(texts.when)}</legend>
        <Radios
          name="when"
          value={when}
          onChange={(chosen) => {
            setWhen(chosen)
            setProblem(undefined)
          }}
          options={[
            { value: 'now', label: say(texts.whenNow) },
            { value: 'at', label: say(texts.whenAt) },
            ...(setup.slugs.posts ? [{ value: 'post' as const, label: say(texts.whenPost) }] : []),
          ]}
        />
        {when === 'at' && (
          <Input
            type="datetime-local"
            label={say(texts.whenAtLabel)}
            hint={say(texts.whenAtZone, { zone: zoneAt({ at }) })}
            value={at}
            onChange={setAt}
          />
        )}
        {when === 'post' && setup.slugs.posts && (
          <DocumentSelect
            label={say(texts.whenPostLabel)}
            collection={setup.slugs.posts}
            named="title"
            placeholder={say(plan.input?.post === undefined ? texts.postSearch : texts.postOfBatch)}
            value={post ?? announcement?.chosen}
            onChange={setPost}
          />
        )}
      </fieldset>
      <p className="laurel-release__what" aria-live="polite">
        {words.note}
      </p>
      <div className="laurel-acts">
        <Button type="submit" margin={false} disabled={isBusy}>
          {words.button}
        </Button>
      </div>
      <ErrorNote>{problem}</ErrorNote>
    </form>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { people as collection, merging as texts } from '../../../translations/index.js'
import { type Chosen, DocumentSelect } from '../parts/DocumentSelect.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { OpenPlans } from '../parts/OpenPlans.js'
import { Page } from '../parts/Page.js'
import { usePlanMaking } from '../parts/usePlanMaking.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { Setup } from '../types.js'
import { wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { usePeople } from './usePeople.js'

/** Two people who are one: who stays, and who goes into them. */
export const MergeScreen = ({ setup, keep, other }: { setup: Setup; keep?: string; other?: string }) => {
  const say = useSay()
  const routes = useRoutes()
  const makePlan = usePlanMaking()
  const named = usePeople({ setup, ids: [keep, other] })
  const [kept, setKept] = useState<Chosen>()
  const [gone, setGone] = useState<Chosen>()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { people } = setup.slugs

  useEffect(() => {
    setKept((now) => now ?? named?.get(keep ?? ''))
    setGone((now) => now ?? named?.get(other ?? ''))
  }, [named, keep, other])

  const check = async (event: FormEvent) => {
    event.preventDefault()
    if (!kept || !gone || String(kept.value) === String(gone.value)) {
      setProblem(say(texts.needTwo))
      return
    }
    setBusy(true)
    setProblem(undefined)
    try {
      await makePlan(`${people}/merge`, { keep: kept.value, other: gone.value })
    } catch (error) {
      setProblem(wordsOf(error))
      setBusy(false)
    }
  }
  const chooser = { collection: people, alsoIn: ['github', 'nativeName', 'aliases'], required: true }

  return (
    <Page
      title={say(texts.mergeTitle)}
      text={say(texts.mergeText)}
      nav={[{ label: say(collection.plural), url: routes.list(people) }]}
    >
      <OpenPlans setup={setup} kind="merge" />
      {setup.canEdit && (
        <form className="laurel-batch__section" onSubmit={check} noValidate>
          <div className="laurel-pair">
            <DocumentSelect label={say(texts.keep)} value={kept} onChange={setKept} {...chooser} />
            <DocumentSelect label={say(texts.other)} value={gone} onChange={setGone} {...chooser} />
          </div>
          <div className="laurel-acts">
            <Button type="submit" margin={false} disabled={isBusy}>
              {say(texts.check)}
            </Button>
            <Button
              margin={false}
              buttonStyle="secondary"
              disabled={isBusy || !(kept || gone)}
              onClick={() => {
                setKept(gone)
                setGone(kept)
              }}
            >
              {say(texts.swap)}
            </Button>
            <span>{say(texts.checkHint)}</span>
          </div>
          <ErrorNote>{problem}</ErrorNote>
        </form>
      )}
    </Page>
  )
}

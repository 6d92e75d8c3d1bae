'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { batches as common, imports as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { OpenPlans } from '../parts/OpenPlans.js'
import { Page } from '../parts/Page.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { ID, Setup } from '../types.js'
import { DropZone } from '../upload/DropZone.js'
import { FileList } from '../upload/FileList.js'
import { ThereList } from '../upload/ThereList.js'
import { useLeaveWarning } from '../upload/useLeaveWarning.js'
import { useThere } from '../upload/useThere.js'
import { useUploads } from '../upload/useUploads.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { Choices } from './Choices.js'
import { type Choices as Chosen, isWrong, noChoices, sentOf } from './choices.js'
import { Pasted } from './Pasted.js'

const accepted = '.md,.markdown,.mdx,.zip,.csv,.tsv,.json,.yaml,.yml,.all-contributorsrc,text/markdown'

/** Drop files or paste a list, say what they don't say themselves, and see what an import would do. */
export const ImportScreen = ({ setup, plan: given }: { setup: Setup; plan?: ID }) => {
  const say = useSay()
  const [choices, setChoices] = useState<Chosen>(noChoices)
  const { uploads, add, retry, plan } = useUploads({
    path: `${setup.slugs.plans}/import`,
    plan: given,
    fields: () => ({}),
  })
  const isBusy = uploads.some(({ state }) => state === 'waiting' || state === 'sending')
  useLeaveWarning({ isBusy, question: say(common.leaving) })
  const there = useThere({ setup, plan: given })
  const { check, isChecking, problem } = useChecking({ setup, plan, choices })
  const isBegun = given !== undefined || uploads.length > 0
  const hasFiles = there.length > 0 || uploads.some(({ state }) => state === 'sent')

  return (
    <Page title={say(texts.title)} text={say(texts.text)}>
      {!isBegun && <OpenPlans setup={setup} kind="import" />}
      {setup.canEdit && (
        <>
          <DropZone hint={say(texts.hint)} accept={accepted} onFiles={add} />
          <Pasted onAdd={add} />
        </>
      )}
      {uploads.length > 0 && <FileList uploads={uploads} onRetry={retry} />}
      <ThereList files={there} />
      {setup.canEdit && <Choices choices={choices} onChange={setChoices} />}
      {hasFiles && (
        <div className="laurel-acts laurel-acts--kept">
          <Button margin={false} disabled={isBusy || isChecking || isWrong(choices)} onClick={check}>
            {say(isChecking ? texts.checking : texts.check)}
          </Button>
          <span className="laurel-field__hint">{say(texts.checkHint)}</span>
        </div>
      )}
      <ErrorNote>{problem}</ErrorNote>
    </Page>
  )
}

/** Has the files read, and goes to the import's screen. */
function useChecking({
  setup: { slugs },
  plan,
  choices,
}: {
  setup: Setup
  plan: () => ID | undefined
  choices: Chosen
}) {
  const api = useAPI()
  const router = useRouter()
  const routes = useRoutes()
  const [isChecking, setChecking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const check = async () => {
    const id = plan()
    if (id === undefined) return
    setChecking(true)
    setProblem(undefined)
    try {
      await api.send(`${slugs.plans}/import/check`, { plan: id, wait: 0, ...sentOf(choices) })
      router.push(routes.batch(id))
    } catch (error) {
      setProblem(wordsOf(error))
      setChecking(false)
    }
  }
  return { check, isChecking, problem }
}

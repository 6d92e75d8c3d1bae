'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { type Chosen, DocumentSelect } from '../parts/DocumentSelect.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Input } from '../parts/Field.js'
import { isYear } from '../parts/isYear.js'
import { OpenPlans } from '../parts/OpenPlans.js'
import { Page } from '../parts/Page.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { ID, Setup } from '../types.js'
import { useAPI, wordsOf } from '../useAPI.js'
import { useSay } from '../useSay.js'
import { DropZone } from './DropZone.js'
import { FileList } from './FileList.js'
import { ThereList } from './ThereList.js'
import { useLeaveWarning } from './useLeaveWarning.js'
import { useThere } from './useThere.js'
import { useUploads } from './useUploads.js'

/** Drop certificates that are drawn already; then see to whom each belongs. */
export const UploadScreen = ({ setup, plan: given }: { setup: Setup; plan?: ID }) => {
  const say = useSay()
  const [role, setRole] = useState<Chosen>()
  const [year, setYear] = useState('')
  const isWrongYear = year !== '' && !isYear(year)
  const { uploads, add, retry, plan } = useUploads({
    path: `${setup.slugs.certificates}/upload`,
    plan: given,
    fields: () => ({
      ...(role ? { role: role.value } : {}),
      ...(isYear(year) ? { year: Number(year) } : {}),
    }),
  })
  const isBusy = uploads.some(({ state }) => state === 'waiting' || state === 'sending')
  useLeaveWarning({ isBusy, question: say(texts.leaving) })
  const { match, isMatching, problem } = useMatching({ setup, plan })
  const there = useThere({ setup, plan: given })
  const isBegun = given !== undefined || uploads.length > 0

  return (
    <Page title={say(texts.uploadTitle)} text={say(texts.uploadText)}>
      {!isBegun && <OpenPlans setup={setup} kind="upload" />}
      {!isBegun && (
        <div className="laurel-pair laurel-batch__section">
          <DocumentSelect
            label={say(texts.forAllRole)}
            collection={setup.slugs.roles}
            value={role}
            onChange={setRole}
          />
          <Input
            type="number"
            label={say(texts.forAllYear)}
            value={year}
            problem={isWrongYear ? say(texts.needYear) : undefined}
            onChange={(typed) => setYear(typed.trim())}
          />
        </div>
      )}
      {setup.canEdit && <DropZone hint={say(texts.dropHint)} accept={certificateFiles} onFiles={add} />}
      {uploads.length > 0 && <FileList uploads={uploads} onRetry={retry} />}
      <ThereList files={there} />
      {(there.length > 0 || uploads.some(({ state }) => state === 'sent')) && (
        <div className="laurel-acts laurel-acts--kept">
          <Button margin={false} disabled={isBusy || isMatching} onClick={match}>
            {say(isMatching ? texts.matching : texts.goOn)}
          </Button>
        </div>
      )}
      <ErrorNote>{problem}</ErrorNote>
    </Page>
  )
}

const certificateFiles = 'image/png,image/jpeg,image/webp,application/pdf'

/** Matches all files that were sent, and goes to the plan's screen. */
function useMatching({ setup: { slugs }, plan }: { setup: Setup; plan: () => ID | undefined }) {
  const api = useAPI()
  const router = useRouter()
  const routes = useRoutes()
  const [isMatching, setMatching] = useState(false)
  const [problem, setProblem] = useState<string>()
  const match = async () => {
    const id = plan()
    if (id === undefined) return
    setMatching(true)
    setProblem(undefined)
    try {
      await api.send(`${slugs.certificates}/upload/check`, { plan: id })
      router.push(routes.batch(id))
    } catch (error) {
      setProblem(wordsOf(error))
      setMatching(false)
    }
  }
  return { match, isMatching, problem }
}

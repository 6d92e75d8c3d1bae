'use client'

import './batches/styles/index.css'
import { Button, useAuth, useSelection } from '@payloadcms/ui'
import { useState } from 'react'
import { batches as texts } from '../translations/index.js'
import { ErrorNote } from './batches/parts/ErrorNote.js'
import { usePlanMaking } from './batches/parts/usePlanMaking.js'
import { useRoutes } from './batches/parts/useRoutes.js'
import type { ID } from './batches/types.js'
import { useAPI, wordsOf } from './batches/useAPI.js'
import { useSay } from './batches/useSay.js'

const atOnce = 5000

/** Above the list of certificates: the screens for many at once, and what may be done with those that are chosen. */
export const CertificateActs = ({ certificates }: { certificates: string }) => {
  const api = useAPI()
  const say = useSay()
  const makePlan = usePlanMaking()
  const routes = useRoutes()
  const { permissions } = useAuth()
  const { count, selectAll, selectedIDs, getQueryParams } = useSelection()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  if (!permissions?.collections?.[certificates]?.update) return null

  const chosen = async (): Promise<ID[]> => {
    if (selectAll !== 'allAvailable') return selectedIDs
    const query = `${getQueryParams()}&depth=0&limit=${atOnce}&select[serial]=true`
    const ids: ID[] = []
    for (let page = 1; ; page++) {
      const found = await api.get<{ docs: { id: ID }[]; hasNextPage: boolean }>(
        `${certificates}${query}&page=${page}`,
      )
      ids.push(...found.docs.map(({ id }) => id))
      if (!found.hasNextPage) return ids
    }
  }
  const act = async (what: 'redraw' | 'release') => {
    setBusy(true)
    setProblem(undefined)
    try {
      await makePlan(`${certificates}/${what}`, { certificates: await chosen() })
    } catch (error) {
      setProblem(wordsOf(error))
      setBusy(false)
    }
  }

  return (
    <div className="laurel-list-acts">
      <div className="laurel-acts">
        {count > 0 ? (
          <>
            <span>{say(texts.selected, { count })}</span>
            {isAsking && <span role="alert">{say(texts.releaseSure)}</span>}
            <Button
              size="small"
              margin={false}
              disabled={isBusy}
              onClick={() => (isAsking ? act('release') : setAsking(true))}
            >
              {say(isAsking ? texts.releaseNow : texts.release)}
            </Button>
            {isAsking && (
              <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setAsking(false)}>
                {say(texts.cancel)}
              </Button>
            )}
            {!isAsking && (
              <Button
                size="small"
                margin={false}
                buttonStyle="secondary"
                disabled={isBusy}
                onClick={() => act('redraw')}
              >
                {say(texts.redraw)}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button size="small" margin={false} el="link" to={routes.issue}>
              {say(texts.issueTitle)}
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" el="link" to={routes.upload()}>
              {say(texts.uploadTitle)}
            </Button>
          </>
        )}
      </div>
      <ErrorNote>{problem}</ErrorNote>
    </div>
  )
}

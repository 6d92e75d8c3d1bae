'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { Plan, Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { sayCount, useSay } from '../useSay.js'
import { ReleaseForm } from './ReleaseForm.js'
import { useReleaseOf } from './useReleaseOf.js'

/** After a batch: what of it is public, and a way to make the rest so. */
export const Release = ({ setup, plan }: { setup: Setup; plan: Plan }) => {
  const say = useSay()
  const routes = useRoutes()
  const standing = useStanding({ setup, plan })
  const release = useReleaseOf({ setup, plan })
  if (!standing) return null
  const { drafts, released } = standing
  const isOpen = drafts > 0 && release === undefined
  const { slugs } = setup
  const { role, year } = plan.input ?? {}
  const list = new URLSearchParams({
    ...(role === undefined ? {} : { 'where[and][0][role][equals]': String(role) }),
    ...(year === undefined ? {} : { 'where[and][1][year][equals]': String(year) }),
  })
  return (
    <section className="laurel-batch__section laurel-release" aria-labelledby="laurel-release">
      <h2 id="laurel-release">{say(drafts > 0 ? texts.releaseTitle : texts.publicTitle)}</h2>
      {released > 0 && <p>{sayCount(say, drafts > 0 ? 'somePublic' : 'allPublic', released)}</p>}
      {isOpen && <p>{sayCount(say, 'releaseText', drafts)}</p>}
      {isOpen && setup.canEdit && <ReleaseForm setup={setup} plan={plan} />}
      {drafts > 0 && release !== undefined && (
        <p>
          <Link href={routes.batch(release)}>{say(texts.releaseWaits)}</Link>
        </p>
      )}
      <p className="laurel-row__links">
        {released > 0 && setup.rolePage && <a href={setup.rolePage}>{say(texts.seeOnSite)}</a>}
        <a href={routes.list(slugs.certificates, `?${list}`)}>{say(texts.seeInList)}</a>
      </p>
    </section>
  )
}

/** How many certificates of a plan are drafts, and how many are public. */
function useStanding({ setup: { slugs }, plan }: { setup: Setup; plan: Plan }) {
  const api = useAPI()
  const [standing, setStanding] = useState<{ drafts: number; released: number }>()
  const { id, counts } = plan
  const done = counts.done ?? 0
  useEffect(() => {
    if (!done) return
    api
      .send<{ counts: Plan['counts'] }>(`${slugs.certificates}/release`, { plan: id, dryRun: true })
      .then(({ counts: { update = 0, same = 0 } }) => setStanding({ drafts: update, released: same }))
      .catch(() => undefined)
  }, [api, done, id, slugs.certificates])
  return standing
}

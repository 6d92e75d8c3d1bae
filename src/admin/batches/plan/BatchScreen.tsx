'use client'

import { plans as collection, batches as texts } from '../../../translations/index.js'
import { ImportBatch } from '../importing/ImportBatch.js'
import type { Lacks } from '../lacksOf.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Missing } from '../parts/Missing.js'
import { Page } from '../parts/Page.js'
import { useRoutes } from '../parts/useRoutes.js'
import { PeopleRows } from '../people/PeopleRows.js'
import type { ID, Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { Acts } from './Acts.js'
import { isBeingChecked, isUnchecked } from './checking.js'
import { Lead } from './Lead.js'
import { Progress } from './Progress.js'
import { Release } from './Release.js'
import { Rows } from './Rows.js'
import { Sample } from './Sample.js'
import { usePlan } from './usePlan.js'
import { isToDraw, titleOf } from './words.js'

/** A batch of any kind: what it would do, how far it is, what it did. */
export const BatchScreen = ({ setup, lacks, id }: { setup: Setup; lacks: Lacks; id: ID }) => {
  const say = useSay()
  const routes = useRoutes()
  const { plan, problem, isGone, refresh } = usePlan({ setup, id })
  const nav = [{ label: say(collection.plural), url: routes.list(setup.slugs.plans) }]
  if (isGone)
    return (
      <Page title={say(collection.singular)} nav={nav}>
        <ErrorNote>{say(texts.noSuchBatch)}</ErrorNote>
      </Page>
    )
  if (!plan)
    return (
      <Page title={say(collection.singular)} nav={nav}>
        <p>{say(texts.beingMade)}</p>
      </Page>
    )
  if (plan.kind === 'import')
    return (
      <Page title={titleOf(plan, say)} short={plan.title || say(texts.untitled)} nav={nav}>
        <ErrorNote>{problem}</ErrorNote>
        <ImportBatch setup={setup} plan={plan} refresh={refresh} />
      </Page>
    )
  const isOver = plan.state === 'done' || plan.state === 'cancelled' || plan.state === 'failed'
  const isOfPeople = plan.kind === 'merge' || plan.kind === 'split'
  const isBegun = plan.state === 'ready' && (plan.counts.done ?? 0) > 0
  return (
    <Page title={titleOf(plan, say)} short={plan.title || say(texts.untitled)} nav={nav}>
      <Sample setup={setup} plan={plan} />
      <Lead plan={plan} />
      <Progress plan={plan} />
      <ErrorNote>{problem}</ErrorNote>
      {isToDraw(plan) && <Missing lacks={lacks} />}
      <Acts setup={setup} plan={plan} refresh={refresh} />
      {(isOver || isBegun) && plan.kind !== 'release' && !isOfPeople && !isUnchecked(plan) && (
        <Release setup={setup} plan={plan} />
      )}
      {!isBeingChecked(plan) &&
        (isOfPeople ? (
          <PeopleRows setup={setup} plan={plan} refresh={refresh} />
        ) : (
          <Rows setup={setup} plan={plan} refresh={refresh} />
        ))}
    </Page>
  )
}

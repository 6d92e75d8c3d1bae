'use client'

import { batches as texts } from '../../../translations/index.js'
import type { Lacks } from '../lacksOf.js'
import { Missing } from '../parts/Missing.js'
import { OpenPlans } from '../parts/OpenPlans.js'
import { Page } from '../parts/Page.js'
import type { Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { IssueForm } from './IssueForm.js'
import { Suggestions } from './Suggestions.js'

/** Issue certificates: what one click can do, what was begun, and a form for all else. */
export const IssueScreen = ({ setup, lacks }: { setup: Setup; lacks: Lacks }) => {
  const say = useSay()
  return (
    <Page title={say(texts.issueTitle)} text={say(texts.issueText)}>
      <Missing lacks={lacks} />
      <Suggestions setup={setup} />
      <OpenPlans setup={setup} kind="issue" />
      <IssueForm setup={setup} />
    </Page>
  )
}

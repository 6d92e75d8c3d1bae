'use client'

import { people as collection, merging as texts } from '../../../translations/index.js'
import { ErrorNote } from '../parts/ErrorNote.js'
import { Page } from '../parts/Page.js'
import { useRoutes } from '../parts/useRoutes.js'
import type { Setup } from '../types.js'
import { useSay } from '../useSay.js'
import { SplitForm } from './SplitForm.js'
import { useWhole } from './useWhole.js'

/** One who is two: what of a person is somebody else's, and whose. */
export const SplitScreen = ({ setup, person: id }: { setup: Setup; person: string }) => {
  const say = useSay()
  const routes = useRoutes()
  const { people } = setup.slugs
  const { person, certificates } = useWhole({ setup, id })
  const nav = [
    { label: say(collection.plural), url: routes.list(people) },
    ...(person ? [{ label: person.name, url: routes.document(people, id) }] : []),
  ]
  const text = person ? say(texts.splitText, { name: person.name }) : undefined
  return (
    <Page title={say(texts.splitTitle)} text={text} nav={nav}>
      {person === null && <ErrorNote>{say(texts.noSuchPerson)}</ErrorNote>}
      {person && setup.canEdit && <SplitForm setup={setup} person={person} certificates={certificates} />}
    </Page>
  )
}

'use client'

import { batches as texts } from '../../../translations/index.js'
import { DocumentSelect } from '../parts/DocumentSelect.js'
import { Input } from '../parts/Field.js'
import type { Setup } from '../types.js'
import { useSay } from '../useSay.js'
import type { Values } from './useIssueForm.js'

/** What most certificates can do without. */
export const Details = ({
  setup: { slugs },
  values,
  set,
}: {
  setup: Setup
  values: Values
  set: (changed: Partial<Values>) => void
}) => {
  const say = useSay()
  return (
    <details className="laurel-more">
      <summary>{say(texts.more)}</summary>
      <div className="laurel-pair">
        <Input
          type="date"
          label={say(texts.issuedAt)}
          hint={say(texts.issuedAtHint)}
          value={values.issuedAt}
          onChange={(issuedAt) => set({ issuedAt })}
        />
        <DocumentSelect
          label={say(texts.template)}
          collection={slugs.templates}
          placeholder={say(texts.templateAuto)}
          value={values.template}
          onChange={(template) => set({ template })}
        />
      </div>
      {slugs.posts && (
        <DocumentSelect
          label={say(texts.post)}
          collection={slugs.posts}
          named="title"
          placeholder={say(texts.postSearch)}
          value={values.post}
          onChange={(post) => set({ post })}
        />
      )}
      <div className="laurel-pair">
        {slugs.groups && (
          <DocumentSelect
            label={say(texts.group)}
            collection={slugs.groups}
            value={values.group}
            onChange={(group) => set({ group })}
          />
        )}
        {slugs.projects && (
          <DocumentSelect
            label={say(texts.project)}
            collection={slugs.projects}
            value={values.project}
            onChange={(project) => set({ project })}
          />
        )}
      </div>
    </details>
  )
}

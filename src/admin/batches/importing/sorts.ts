import type { ImportRow } from '../../../import/index.js'
import { type Label, imports as texts } from '../../../translations/index.js'
import type { Setup } from '../types.js'

/** What rows may be about, in the order in which they are looked at. */
export const sorts: { about: ImportRow['about']; words: Label }[] = [
  { about: 'posts', words: texts.posts },
  { about: 'people', words: texts.people },
  { about: 'certificates', words: texts.certificates },
  { about: 'roles', words: texts.roles },
  { about: 'groups', words: texts.groups },
  { about: 'projects', words: texts.projects },
  { about: 'partners', words: texts.partners },
  { about: 'media', words: texts.media },
  { about: 'merges', words: texts.merges },
  { about: 'apart', words: texts.apart },
  { about: 'files', words: texts.files },
]

/** What may become of rows, in the order of the summary's columns. */
export const outcomes: { only: string; words: Label }[] = [
  { only: 'create', words: texts.isCreated },
  { only: 'update', words: texts.isUpdated },
  { only: 'same', words: texts.isSame },
  { only: 'ask', words: texts.isAsked },
  { only: 'skip', words: texts.isLeft },
  { only: 'refuse', words: texts.isRefused },
  { only: 'failed', words: texts.isFailed },
]

/** The slug of the collection that a sort is of. */
export const slugOf = ({ slugs }: Setup, about: string): string | undefined =>
  Object.entries(slugs).find(([name]) => name === about)?.[1]

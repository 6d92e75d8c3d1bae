'use client'

import { batches as texts } from '../../../translations/index.js'
import { useSay } from '../useSay.js'
import type { There } from './useThere.js'

/** The files that a plan had when its screen was opened. */
export const ThereList = ({ files }: { files: There[] }) => {
  const say = useSay()
  if (!files.length) return null
  return (
    <ul className="laurel-files">
      {files.map(({ id, name }) => (
        <li key={id}>
          <span className="laurel-files__name">{name}</span>
          <span className="laurel-files__state">{say(texts.fileThere)}</span>
        </li>
      ))}
    </ul>
  )
}

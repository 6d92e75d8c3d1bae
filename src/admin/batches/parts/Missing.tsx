'use client'

import { Link } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import type { Lacks } from '../lacksOf.js'
import { useSay } from '../useSay.js'

/** Says before anything is drawn what would be missing on every certificate. */
export const Missing = ({ lacks: { name, address, settings } }: { lacks: Lacks }) => {
  const say = useSay()
  if (!name && !address) return null
  return (
    <section className="laurel-note" aria-labelledby="laurel-missing">
      <h2 id="laurel-missing">{say(texts.missingTitle)}</h2>
      <ul>
        {name && <li>{say(texts.missingName)}</li>}
        {address && <li>{say(texts.missingAddress)}</li>}
      </ul>
      <Link href={settings}>{say(texts.missingGo)}</Link>
    </section>
  )
}

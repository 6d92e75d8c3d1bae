'use client'

import { useEffect, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import type { Chosen } from '../parts/DocumentSelect.js'
import { isYear } from '../parts/isYear.js'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'

type Props = { setup: Setup; role?: Chosen; year: string; template?: Chosen }

/** What the longest name would look like, with the template that draws this role and year. */
export const Preview = ({ setup, role, year, template }: Props) => {
  const api = useAPI()
  const say = useSay()
  const locale = useReadLocale()
  const [shown, setShown] = useState<{ svg: string; name: string }>()
  const [roleID, templateID] = [role?.value, template?.value]

  useEffect(() => {
    const stop = new AbortController()
    const wait = setTimeout(() => {
      const query = new URLSearchParams({ locale })
      if (roleID !== undefined) query.set('role', String(roleID))
      if (templateID !== undefined) query.set('template', String(templateID))
      if (isYear(year)) query.set('year', year)
      api
        .get<{ svg: string; name: string }>(`${setup.slugs.certificates}/issue/preview?${query}`, stop.signal)
        .then(setShown)
        .catch(() => undefined)
    }, 300)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [api, locale, roleID, setup, templateID, year])

  return (
    <figure className="laurel-issue__preview">
      {shown && (
        <>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(shown.svg)}`}
            alt={say(texts.previewAlt, { name: shown.name })}
          />
          <figcaption>{say(texts.preview, { name: shown.name })}</figcaption>
        </>
      )}
    </figure>
  )
}

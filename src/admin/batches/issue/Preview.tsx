'use client'

import { useEffect, useState } from 'react'
import { batches as texts } from '../../../translations/index.js'
import { isYear } from '../parts/isYear.js'
import { useReadLocale } from '../parts/useReadLocale.js'
import type { Setup } from '../types.js'
import { useAPI } from '../useAPI.js'
import { useSay } from '../useSay.js'
import type { Values } from './useIssueForm.js'

type Sample = { svg: string; name: string; isInvented?: boolean }

/** What the longest and the shortest name would look like, with the template that draws this role and year. */
export const Preview = ({ setup, values }: { setup: Setup; values: Values }) => {
  const api = useAPI()
  const say = useSay()
  const locale = useReadLocale()
  const [shown, setShown] = useState<Sample & { shortest?: Sample }>()
  const asked = JSON.stringify({ ...previewOf(values), locale })

  useEffect(() => {
    const away = new AbortController()
    const path = `${setup.slugs.certificates}/issue/preview`
    const wait = setTimeout(() => {
      api
        .send<Sample & { shortest?: Sample }>(path, JSON.parse(asked), { signal: away.signal })
        .then((answer) => !away.signal.aborted && setShown(answer))
        .catch(() => undefined)
    }, 300)
    return () => {
      away.abort()
      clearTimeout(wait)
    }
  }, [api, asked, setup])

  const samples = [
    { sample: shown, caption: texts.preview },
    { sample: shown?.shortest, caption: texts.previewShortest },
  ]
  return (
    <div className="laurel-issue__preview">
      {samples.map(
        ({ sample, caption }) =>
          sample && (
            <figure key={caption.text.en}>
              <img
                src={`data:image/svg+xml,${encodeURIComponent(sample.svg)}`}
                alt={say(texts.previewAlt, { name: sample.name })}
              />
              <figcaption>
                {say(sample.isInvented ? texts.previewInvented : caption, { name: sample.name })}
              </figcaption>
            </figure>
          ),
      )}
    </div>
  )
}

/** What is asked: the award, and those who are chosen or pasted so far. */
const previewOf = ({ role, year, template, whom, people, text }: Values): object => ({
  ...(role ? { role: role.value } : {}),
  ...(template ? { template: template.value } : {}),
  ...(isYear(year) ? { year: Number(year) } : {}),
  ...(whom === 'pick' && people.length ? { people: people.map(({ value }) => ({ id: value })) } : {}),
  ...(whom === 'paste' && text.trim() ? { text } : {}),
})

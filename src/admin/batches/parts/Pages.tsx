'use client'

import { Button } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { useSay } from '../useSay.js'

/** Goes from page to page, where there is more than one. */
export const Pages = ({
  page,
  pages,
  onChange,
}: {
  page: number
  pages: number
  onChange: (page: number) => void
}) => {
  const say = useSay()
  if (pages < 2) return null
  return (
    <nav className="laurel-acts" aria-label={say(texts.rows)}>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={page <= 1}
        onClick={() => onChange(page - 1)}
      >
        {say(texts.earlier)}
      </Button>
      <span>{say(texts.page, { page, pages })}</span>
      <Button
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={page >= pages}
        onClick={() => onChange(page + 1)}
      >
        {say(texts.later)}
      </Button>
    </nav>
  )
}

'use client'

import { Button } from '@payloadcms/ui'
import { batches as texts } from '../../../translations/index.js'
import { useSay } from '../useSay.js'

type Props = { page: number; pages: number; onTurn: (page: number) => void }

/** Turns the pages of a long list. */
export const Pages = ({ page, pages, onTurn }: Props) => {
  const say = useSay()
  if (pages < 2) return null
  const turn = (words: string, to: number, isPossible: boolean) => (
    <Button
      size="small"
      buttonStyle="secondary"
      margin={false}
      disabled={!isPossible}
      onClick={() => onTurn(to)}
    >
      {words}
    </Button>
  )
  return (
    <nav className="laurel-acts" aria-label={say(texts.rows)}>
      {turn(say(texts.earlier), page - 1, page > 1)}
      <span>{say(texts.page, { page, pages })}</span>
      {turn(say(texts.later), page + 1, page < pages)}
    </nav>
  )
}

import { pages as texts } from '../../../translations/index.js'
import { hrefIn, type Speech } from '../locale.js'

type Props = { page: number; pages: number; speech: Speech }

export const Pager = ({ page, pages, speech }: Props) => {
  if (pages < 2) return null
  const href = (to: number) => hrefIn({ path: '/', page: to, ...speech })
  return (
    <nav className="pager" aria-label={speech.say(texts.pager)}>
      {page > 1 && (
        <a rel="prev" href={href(page - 1)}>
          ← {speech.say(texts.newer)}
        </a>
      )}
      <span>{speech.say(texts.pageOf, { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={href(page + 1)}>
          {speech.say(texts.older)} →
        </a>
      )}
    </nav>
  )
}

import { finding } from '../../../translations/index.js'
import { hrefIn, type Speech } from '../locale.js'

type Props = {
  speech: Speech
  path: string
  /** What the address says besides. */
  query?: Record<string, string | number | undefined>
  before: string | null
  after: string | null
}

/** Leads on from page to page by the place in the list, so that the last is as quick as the first. */
export const KeyPager = ({ speech, path, query, before, after }: Props) => {
  if (!before && !after) return null
  const href = (place: Record<string, string>) => hrefIn({ path, ...speech, query: { ...query, ...place } })
  return (
    <nav className="pager" aria-label={speech.say(finding.pager)}>
      {before && <a href={href({})}>{speech.say(finding.fromStart)}</a>}
      {before && (
        <a rel="prev" href={href({ before })}>
          ← {speech.say(finding.previous)}
        </a>
      )}
      {after && (
        <a rel="next" href={href({ after })}>
          {speech.say(finding.next)} →
        </a>
      )}
    </nav>
  )
}

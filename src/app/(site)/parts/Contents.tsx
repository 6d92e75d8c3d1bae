import { pages } from '../../../translations/index.js'
import type { Heading } from '../data/post.js'
import type { Speech } from '../locale.js'

/** A post with fewer headings is found through without a table of contents. */
const enough = 4

/** The table of contents of a long post: its two highest levels of headings. */
export const Contents = ({ headings, speech }: { headings: Heading[]; speech: Speech }) => {
  const top = Math.min(...headings.map(({ level }) => level))
  const shown = headings.filter(({ level }) => level <= top + 1)
  if (shown.length < enough) return null
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{speech.say(pages.contents)}</h2>
      <ol>
        {shown.map(({ id, text, level }) => (
          <li key={id} className={level > top ? 'below' : undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

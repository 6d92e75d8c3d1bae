import { pages } from '../../../translations/index.js'
import type { Speech } from '../locale.js'

export const Tags = ({ tags, speech }: { tags: string[]; speech: Speech }) =>
  tags.length > 0 && (
    <ul className="tags" aria-label={speech.say(pages.tags)}>
      {[...new Set(tags)].map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  )

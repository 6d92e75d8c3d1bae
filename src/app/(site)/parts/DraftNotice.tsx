import { pages } from '../../../translations/index.js'
import type { Speech } from '../locale.js'

export const DraftNotice = ({ speech: { say }, editURL }: { speech: Speech; editURL: string }) => (
  <aside className="draft" aria-label={say(pages.draft)}>
    <p>
      {say(pages.draft)} <a href={editURL}>{say(pages.editDraft)}</a>
    </p>
  </aside>
)

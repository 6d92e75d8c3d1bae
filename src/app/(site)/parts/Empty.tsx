import { pages } from '../../../translations/index.js'
import { runningPayload } from '../data/payload.js'
import type { Speech } from '../locale.js'

/** What a site without posts shows: what to do first. */
export const Empty = async ({ speech: { say } }: { speech: Speech }) => {
  const { admin } = (await runningPayload()).config.routes
  return (
    <section className="empty">
      <h2>{say(pages.emptyTitle)}</h2>
      <p>{say(pages.emptyText)}</p>
      <ol>
        <li>
          <a href={`${admin}/globals/settings`}>{say(pages.emptyName)}</a>
        </li>
        <li>
          <a href={`${admin}/collections/posts/create`}>{say(pages.emptyPost)}</a>
        </li>
        <li>
          {say(pages.emptyImport)} <code>npm run laurel -- import FILE.md</code>
        </li>
      </ol>
    </section>
  )
}

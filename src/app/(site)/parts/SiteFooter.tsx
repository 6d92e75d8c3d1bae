import { pages } from '../../../translations/index.js'
import type { Community } from '../data/community.js'
import { runningPayload } from '../data/payload.js'
import type { Speech } from '../locale.js'

type Props = { speech: Speech; community: Community }

export const SiteFooter = async ({ speech: { say }, community }: Props) => {
  const { admin } = (await runningPayload()).config.routes
  return (
    <footer className="site-footer">
      {community.socialLinks.length > 0 && (
        <nav aria-label={say(pages.links)}>
          <ul>
            {community.socialLinks.map(({ id, label, url }) => (
              <li key={id ?? url}>
                <a href={url} rel="noopener me">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p>
        {say(pages.madeWith)} · <a href={admin}>{say(pages.panel)}</a>
      </p>
    </footer>
  )
}

import type { ReactNode } from 'react'
import { finding, pages } from '../../../translations/index.js'
import type { Community } from '../data/community.js'
import type { Speech } from '../locale.js'
import { hrefIn } from '../locale.js'
import { themeVariables } from '../theme.js'
import { LanguageSwitch } from './LanguageSwitch.js'
import { SiteFooter } from './SiteFooter.js'

type Props = {
  speech: Speech
  community: Community
  /** The languages in which this page can be read, and its address. */
  languages?: {
    path: string
    locales: readonly string[]
    query?: Record<string, string | number | undefined>
  }
  /** What stands above everything, such as that this is a draft. */
  notice?: ReactNode
  children: ReactNode
}

/** A whole page around its content: `<html>` in its language, the head of the site and its foot. */
export const Shell = ({ speech, community, languages, notice, children }: Props) => (
  <html lang={speech.locale.replace('_', '-')} style={themeVariables(community)}>
    <body>
      <a className="skip" href="#content">
        {speech.say(pages.skip)}
      </a>
      {notice}
      <header className="site-header">
        <a className="site-name" href={hrefIn({ path: '/', ...speech })}>
          {community.logo?.url && <img src={community.logo.url} alt="" height={32} />}
          <span>{community.name}</span>
        </a>
        <nav className="site-places" aria-label={speech.say(pages.places)}>
          <a href={hrefIn({ path: '/certificates', ...speech })}>{speech.say(finding.certificates)}</a>
        </nav>
        {languages && <LanguageSwitch speech={speech} {...languages} />}
      </header>
      <main id="content">{children}</main>
      <SiteFooter speech={speech} community={community} />
    </body>
  </html>
)

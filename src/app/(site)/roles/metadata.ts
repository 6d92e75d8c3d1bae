import type { Metadata } from 'next'
import { pages } from '../../../translations/index.js'
import type { Role } from '../data/roles.js'
import { alternates } from '../metadata.js'
import { type PageContext, siteURL } from '../request.js'

/** What search engines and shares are told of a role's page; `title` names the role, and the year where it is one's. */
export async function roleMetadata({
  role,
  title,
  speech,
  community,
  path,
}: PageContext & { role: Role | undefined; title: (role: Role) => string; path: string }): Promise<Metadata> {
  if (!role) return { title: speech.say(pages.notFoundTitle), robots: { index: false } }
  const full = `${title(role)} · ${community.name}`
  const description = role.description ?? role.criteria ?? undefined
  return {
    metadataBase: await siteURL(community),
    title: full,
    description,
    alternates: alternates({ path, speech, published: speech.locales }),
    openGraph: {
      type: 'website',
      siteName: community.name,
      title: full,
      description,
      locale: speech.locale,
    },
  }
}

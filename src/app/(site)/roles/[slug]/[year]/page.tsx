import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { finding, pages } from '../../../../../translations/index.js'
import { findHolders, findRole, findYears } from '../../../data/roles.js'
import { readAsked } from '../../../data/search.js'
import { alternates } from '../../../metadata.js'
import { CertificateList } from '../../../parts/CertificateList.js'
import { KeyPager } from '../../../parts/KeyPager.js'
import { RoleHead, YearLinks } from '../../../parts/RoleHead.js'
import { Shell } from '../../../parts/Shell.js'
import { pageContext, type SearchParams, siteURL } from '../../../request.js'

type Props = { params: Promise<{ slug: string; year: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { role, year, speech, community, path } = await rosterContext(props)
  if (!role) return { title: speech.say(pages.notFoundTitle), robots: { index: false } }
  const title = `${speech.say(finding.inYear, { role: role.plural, year })} · ${community.name}`
  const description = role.description ?? role.criteria ?? undefined
  return {
    metadataBase: await siteURL(community),
    title,
    description,
    alternates: alternates({ path, speech, published: speech.locales }),
    openGraph: { type: 'website', siteName: community.name, title, description, locale: speech.locale },
  }
}

/** Who held a role in a year. */
const RosterPage = async (props: Props) => {
  const { role, year, speech, community, path, query } = await rosterContext(props)
  if (!role) notFound()
  const { after, before } = readAsked(query)
  const [years, holders] = await Promise.all([
    findYears(role.id),
    findHolders({ role: role.slug, year, locale: speech.locale, after, before }),
  ])
  return (
    <Shell
      speech={speech}
      community={community}
      languages={{ path, locales: speech.locales, query: { after, before } }}
    >
      <RoleHead title={speech.say(finding.inYear, { role: role.plural, year })} role={role} />
      {holders.items.length === 0 && <p>{speech.say(finding.nothingOf)}</p>}
      <CertificateList speech={speech} certificates={holders.items} without="award" />
      <KeyPager speech={speech} path={path} before={holders.before} after={holders.after} />
      <YearLinks
        slug={role.slug}
        years={years.filter((other) => other !== year)}
        heading={finding.otherYears}
        speech={speech}
      />
    </Shell>
  )
}

async function rosterContext({ params, searchParams }: Props) {
  const { slug, year } = await params
  const context = await pageContext(searchParams)
  const role = /^\d{4}$/.test(year) ? await findRole(slug, context.speech.locale) : undefined
  return { ...context, role, year: Number(year), path: `/roles/${encodeURIComponent(slug)}/${year}` }
}

export default RosterPage

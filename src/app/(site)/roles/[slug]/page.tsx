import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { finding, pages } from '../../../../translations/index.js'
import { findHolders, findRole, findYears } from '../../data/roles.js'
import { readAsked } from '../../data/search.js'
import { alternates } from '../../metadata.js'
import { CertificateList } from '../../parts/CertificateList.js'
import { KeyPager } from '../../parts/KeyPager.js'
import { RoleHead, YearLinks } from '../../parts/RoleHead.js'
import { Shell } from '../../parts/Shell.js'
import { pageContext, type SearchParams, siteURL } from '../../request.js'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { role, speech, community, path } = await roleContext(props)
  if (!role) return { title: speech.say(pages.notFoundTitle), robots: { index: false } }
  const title = `${role.plural} · ${community.name}`
  const description = role.description ?? role.criteria ?? undefined
  return {
    metadataBase: await siteURL(community),
    title,
    description,
    alternates: alternates({ path, speech, published: speech.locales }),
    openGraph: { type: 'website', siteName: community.name, title, description, locale: speech.locale },
  }
}

/** A role: what it stands for, its years, and everybody who holds it, the newest first. */
const RolePage = async (props: Props) => {
  const { role, speech, community, path, query } = await roleContext(props)
  if (!role) notFound()
  const { after, before } = readAsked(query)
  const [years, holders] = await Promise.all([
    findYears(role.id),
    findHolders({ role: role.slug, locale: speech.locale, after, before }),
  ])
  return (
    <Shell
      speech={speech}
      community={community}
      languages={{ path, locales: speech.locales, query: { after, before } }}
    >
      <RoleHead title={role.plural} role={role} />
      <YearLinks slug={role.slug} years={years} heading={finding.years} speech={speech} />
      <section aria-labelledby="everybody">
        <h2 id="everybody">{speech.say(finding.everybody)}</h2>
        {holders.items.length === 0 && <p>{speech.say(finding.nothingOf)}</p>}
        <CertificateList speech={speech} certificates={holders.items} />
        <KeyPager speech={speech} path={path} before={holders.before} after={holders.after} />
      </section>
    </Shell>
  )
}

async function roleContext({ params, searchParams }: Props) {
  const { slug } = await params
  const context = await pageContext(searchParams)
  const role = await findRole(slug, context.speech.locale)
  return { ...context, role, path: `/roles/${encodeURIComponent(slug)}` }
}

export default RolePage

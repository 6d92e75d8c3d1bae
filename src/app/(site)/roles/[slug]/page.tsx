import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { finding } from '../../../../translations/index.js'
import { findHolders, findRole, findYears } from '../../data/roles.js'
import { readAsked } from '../../data/search.js'
import { CertificateList } from '../../parts/CertificateList.js'
import { KeyPager } from '../../parts/KeyPager.js'
import { RoleHead, YearLinks } from '../../parts/RoleHead.js'
import { Shell } from '../../parts/Shell.js'
import { pageContext, type SearchParams } from '../../request.js'
import { roleMetadata } from '../metadata.js'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  return roleMetadata({ ...(await roleContext(props)), title: ({ plural }) => plural })
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

import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { finding } from '../../../../../translations/index.js'
import { findHolders, findRole, findYears, type Role } from '../../../data/roles.js'
import { readAsked } from '../../../data/search.js'
import type { Speech } from '../../../locale.js'
import { CertificateList } from '../../../parts/CertificateList.js'
import { KeyPager } from '../../../parts/KeyPager.js'
import { RoleHead, YearLinks } from '../../../parts/RoleHead.js'
import { Shell } from '../../../parts/Shell.js'
import { pageContext, type SearchParams } from '../../../request.js'
import { roleMetadata } from '../../metadata.js'

type Props = { params: Promise<{ slug: string; year: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const context = await rosterContext(props)
  return roleMetadata({ ...context, title: (role) => titleOf({ ...context, role }) })
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
      <RoleHead title={titleOf({ speech, role, year })} role={role} />
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

const titleOf = ({ speech, role, year }: { speech: Speech; role: Role; year: number }): string =>
  speech.say(finding.inYear, { role: role.plural, year })

async function rosterContext({ params, searchParams }: Props) {
  const { slug, year } = await params
  const context = await pageContext(searchParams)
  const role = /^\d{4}$/.test(year) ? await findRole(slug, context.speech.locale) : undefined
  return { ...context, role, year: Number(year), path: `/roles/${encodeURIComponent(slug)}/${year}` }
}

export default RosterPage

import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { finding } from '../../../translations/index.js'
import { type Asked, findSearchPage, findSerial, readAsked } from '../data/search.js'
import { hrefIn, type Speech } from '../locale.js'
import { alternates } from '../metadata.js'
import { CertificateList } from '../parts/CertificateList.js'
import { KeyPager } from '../parts/KeyPager.js'
import { NothingFound } from '../parts/NothingFound.js'
import { SearchForm } from '../parts/SearchForm.js'
import { Shell } from '../parts/Shell.js'
import { pageContext, type SearchParams, siteURL } from '../request.js'

type Props = { searchParams: SearchParams }

const path = '/certificates'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, speech, community } = await pageContext(searchParams)
  const { q, role, year, after, before } = readAsked(query)
  const title = `${q ? speech.say(finding.resultsFor, { q }) : speech.say(finding.certificates)} · ${community.name}`
  return {
    metadataBase: await siteURL(community),
    title,
    description: speech.say(finding.findYours),
    robots: q || after || before ? { index: false, follow: true } : undefined,
    alternates: alternates({ path, speech, published: speech.locales, query: { q, role, year } }),
    openGraph: { type: 'website', siteName: community.name, title, locale: speech.locale },
  }
}

/** The search of certificates: by name, login or serial, by role and year, page by page. */
const CertificatesPage = async ({ searchParams }: Props) => {
  const { query, speech, community } = await pageContext(searchParams)
  const asked = readAsked(query)
  const { q, role, year, after, before } = asked
  const serial = q && (await findSerial(q))
  if (serial) redirect(hrefIn({ path: `${path}/${serial}`, ...speech }))
  const { found, roles, years } = await findSearchPage(asked, speech.locale)
  const kept = { q, role, year }
  return (
    <Shell
      speech={speech}
      community={community}
      languages={{ path, locales: speech.locales, query: { ...kept, after, before } }}
    >
      <h1>{speech.say(finding.findYours)}</h1>
      <SearchForm speech={speech} asked={asked} filters={{ roles, years }} />
      {found.items.length > 0 ? (
        <section aria-labelledby="results">
          <h2 id="results">{heading(asked, speech)}</h2>
          <CertificateList speech={speech} certificates={found.items} />
        </section>
      ) : (
        <NothingFound speech={speech} asked={asked} />
      )}
      <KeyPager speech={speech} path={path} query={kept} before={found.before} after={found.after} />
    </Shell>
  )
}

function heading({ q, role, year, after, before }: Asked, { say }: Speech): string {
  if (q) return say(finding.resultsFor, { q })
  return say(role || year || after || before ? finding.results : finding.newest)
}

export default CertificatesPage

import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation.js'
import type { FoundCertificate } from '../../../../../collections/index.js'
import { finding, pages } from '../../../../translations/index.js'
import { findPerson, findPersonMovedTo, type Person } from '../../data/person.js'
import { hrefIn, type Speech } from '../../locale.js'
import { alternates } from '../../metadata.js'
import { CertificateList } from '../../parts/CertificateList.js'
import { PersonBadge } from '../../parts/PersonBadge.js'
import { PersonHead } from '../../parts/PersonHead.js'
import { LinkedData } from '../../parts/ReadyHTML.js'
import { Shell } from '../../parts/Shell.js'
import { pageContext, type SearchParams, siteURL } from '../../request.js'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { person, speech, community, path } = await personContext(props)
  if (!person) return { title: speech.say(pages.notFoundTitle), robots: { index: false } }
  const picture = person.avatar?.url ?? person.avatarURL
  return {
    metadataBase: await siteURL(community),
    title: `${person.name} · ${community.name}`,
    description: person.bio ?? undefined,
    alternates: alternates({ path, speech, published: speech.locales }),
    openGraph: {
      type: 'profile',
      siteName: community.name,
      title: person.name,
      description: person.bio ?? undefined,
      locale: speech.locale,
      images: picture ? [{ url: picture }] : undefined,
    },
    twitter: { card: 'summary', title: person.name },
  }
}

/** A person, and for what the community thanks them, year by year. */
const PersonPage = async (props: Props) => {
  const { person, speech, community, path, slug } = await personContext(props)
  if (!person) return await moved(slug, speech)
  const base = await siteURL(community)
  const address = new URL(hrefIn({ path, ...speech }), base).href
  return (
    <Shell speech={speech} community={community} languages={{ path, locales: speech.locales }}>
      <LinkedData data={personData({ person, url: address })} />
      <PersonHead person={person} speech={speech} />
      <section aria-labelledby="recognition">
        <h2 id="recognition">{speech.say(finding.recognition)}</h2>
        {person.certificates.length === 0 && <p>{speech.say(finding.nothingOf)}</p>}
        {byYear(person.certificates, speech).map(({ year, certificates }) => (
          <div key={year} className="year">
            <h3>{year}</h3>
            <CertificateList speech={speech} certificates={certificates} without="name" />
          </div>
        ))}
      </section>
      {person.certificates.some(({ status }) => status === 'active') && (
        <PersonBadge {...{ name: person.name, slug, address, base, speech }} />
      )}
    </Shell>
  )
}

/** Goes on to where the person is found now; 404 where there never was one. */
async function moved(slug: string, speech: Speech): Promise<never> {
  const to = await findPersonMovedTo(slug)
  if (!to) notFound()
  permanentRedirect(hrefIn({ path: `/people/${encodeURIComponent(to)}`, ...speech }))
}

function byYear(certificates: FoundCertificate[], { say }: Speech) {
  const years = new Map<string, FoundCertificate[]>()
  for (const certificate of certificates) {
    const year = certificate.year ? String(certificate.year) : say(finding.standing)
    years.set(year, [...(years.get(year) ?? []), certificate])
  }
  return [...years].map(([year, all]) => ({ year, certificates: all }))
}

function personData({ person, url }: { person: Person; url: string }) {
  const { name, nativeName, github, website, organization, bio } = person
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name,
    alternateName: nativeName ?? undefined,
    description: bio ?? undefined,
    url,
    sameAs: [github && `https://github.com/${github}`, website].filter(Boolean),
    affiliation: organization ? { '@type': 'Organization', name: organization } : undefined,
  }
}

async function personContext({ params, searchParams }: Props) {
  const { slug } = await params
  const context = await pageContext(searchParams)
  const person = await findPerson(slug, context.speech.locale)
  return { ...context, person, slug, path: `/people/${encodeURIComponent(slug)}` }
}

export default PersonPage

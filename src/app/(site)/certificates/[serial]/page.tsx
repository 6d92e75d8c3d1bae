import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation.js'
import { finding, pages } from '../../../../translations/index.js'
import { credentialData } from '../../credential.js'
import { type CertificatePage, findCertificatePage } from '../../data/certificate.js'
import { hrefIn } from '../../locale.js'
import { alternates } from '../../metadata.js'
import { CertificateDetails } from '../../parts/CertificateDetails.js'
import { CertificateList } from '../../parts/CertificateList.js'
import { CertificatePicture } from '../../parts/CertificatePicture.js'
import { Downloads } from '../../parts/Downloads.js'
import { LinkedData } from '../../parts/ReadyHTML.js'
import { SearchForm } from '../../parts/SearchForm.js'
import { ShareCertificate } from '../../parts/ShareCertificate.js'
import { Shell } from '../../parts/Shell.js'
import { StateNotice } from '../../parts/StateNotice.js'
import { type PageContext, pageContext, type SearchParams, siteURL } from '../../request.js'

type Props = { params: Promise<{ serial: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, speech, community, path } = await certificateContext(props)
  if (!page?.proof) {
    const title = page ? finding.withdrawnTitle : pages.notFoundTitle
    return { title: `${speech.say(title)} · ${community.name}`, robots: { index: false } }
  }
  const { proof, title } = page
  const isRevoked = proof.status === 'revoked'
  const name = [isRevoked && speech.say(finding.revoked), proof.person.name, title]
    .filter(Boolean)
    .join(' · ')
  const description = page.about.citation ?? page.about.criteria ?? undefined
  const images =
    proof.files.share && !isRevoked
      ? [{ url: inLanguage(proof.files.share, speech), width: 1200, height: 630, alt: name }]
      : undefined
  return {
    metadataBase: await siteURL(community),
    title: `${name} · ${community.name}`,
    description,
    robots: proof.status === 'active' ? undefined : { index: false },
    alternates: alternates({ path, speech, published: speech.locales }),
    openGraph: {
      type: 'article',
      siteName: community.name,
      title: name,
      description,
      locale: speech.locale,
      url: hrefIn({ path, ...speech }),
      images,
    },
    twitter: { card: images ? 'summary_large_image' : 'summary', title: name, description, images },
  }
}

/** A certificate: whose it is, what for, how it stands, and how to take it along. */
const CertificateOnePage = async (props: Props) => {
  const context = await certificateContext(props)
  const { page, speech, community, path, asked } = context
  if (!page) notFound()
  if (asked !== page.serial) permanentRedirect(hrefIn({ path, ...speech }))
  if (!page.proof) return <Withdrawn {...context} page={page} />
  const { proof, title, about, others } = page
  const isRevoked = proof.status === 'revoked'
  const base = await siteURL(community)
  const address = new URL(hrefIn({ path, ...speech }), base).href
  return (
    <Shell speech={speech} community={community} languages={{ path, locales: speech.locales }}>
      {!isRevoked && (
        <LinkedData data={credentialData({ page, community, address, base, locale: speech.locale })} />
      )}
      <article className="certificate">
        <header>
          <h1>{proof.person.name}</h1>
          <p className="lead">{title}</p>
        </header>
        <StateNotice proof={proof} speech={speech} />
        <CertificatePicture
          proof={proof}
          about={about}
          title={`${title} - ${proof.person.name}`}
          speech={speech}
        />
        <div className="certificate-columns">
          <CertificateDetails page={page} community={community} speech={speech} />
          {!isRevoked && (
            <div>
              <Downloads proof={proof} about={about} speech={speech} />
              {proof.status !== 'superseded' && (
                <ShareCertificate {...{ proof, title, community, address, base, speech }} />
              )}
            </div>
          )}
        </div>
      </article>
      {others.length > 0 && (
        <section className="related" aria-labelledby="others">
          <h2 id="others">{speech.say(finding.othersOf, { name: proof.person.name })}</h2>
          <CertificateList speech={speech} certificates={others} without="name" />
        </section>
      )}
    </Shell>
  )
}

const Withdrawn = ({ page, speech, community, path }: Context & { page: CertificatePage }) => (
  <Shell speech={speech} community={community} languages={{ path, locales: speech.locales }}>
    <div className="hero">
      <h1>{speech.say(finding.withdrawnTitle)}</h1>
      <p>{speech.say(finding.withdrawnText, { serial: page.serial })}</p>
    </div>
    <SearchForm speech={speech} />
  </Shell>
)

type Context = PageContext & { page: CertificatePage | undefined; path: string; asked: string }

async function certificateContext({ params, searchParams }: Props): Promise<Context> {
  const { serial } = await params
  const asked = decodeURIComponent(serial)
  const context = await pageContext(searchParams)
  const page = await findCertificatePage(asked, context.speech.locale)
  return { ...context, page, asked, path: `/certificates/${page?.serial ?? encodeURIComponent(asked)}` }
}

/** The picture speaks the page's language. */
const inLanguage = (file: string, { locale, locales }: PageContext['speech']): string =>
  locale === locales[0] ? file : `${file}?locale=${locale}`

export default CertificateOnePage

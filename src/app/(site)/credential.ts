import type { CertificatePage } from './data/certificate.js'
import type { Community } from './data/community.js'

/** A certificate as schema.org describes a credential. */
export function credentialData({
  page: { proof, title, about, serial },
  community,
  address,
  base,
  locale,
}: {
  page: Extract<CertificatePage, { proof: object }>
  community: Community
  address: string
  base: URL
  locale: string
}) {
  const absolute = (path: string) => new URL(path, base).href
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalCredential',
    name: title,
    description: about.citation ?? about.criteria ?? undefined,
    identifier: serial,
    url: address,
    inLanguage: locale.replace('_', '-'),
    image: proof.files.share ? absolute(proof.files.share) : undefined,
    dateCreated: proof.issuedAt ?? undefined,
    validFrom: about.startsAt ?? undefined,
    expires: proof.validUntil,
    creditText: proof.person.name,
    about: {
      '@type': 'Person',
      name: proof.person.name,
      url: proof.person.slug ? absolute(`/people/${proof.person.slug}`) : undefined,
      sameAs: proof.person.github ? `https://github.com/${proof.person.github}` : undefined,
    },
    recognizedBy: {
      '@type': 'Organization',
      name: community.name,
      url: base.href,
      logo: community.logo?.url ? absolute(community.logo.url) : undefined,
    },
  }
}

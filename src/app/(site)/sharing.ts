import type { Proven } from './data/certificate.js'
import type { Community } from './data/community.js'

type Embedded = { text: string; address: string; picture: string }

/** A picture that leads to the certificate, in Markdown. */
export const embedMarkdown = ({ text, address, picture }: Embedded): string =>
  `[![${text.replace(/[\\[\]]/g, '\\$&')}](${picture})](${address})`

/** The same in HTML. */
export const embedHTML = ({ text, address, picture }: Embedded): string =>
  `<a href="${escaped(address)}"><img src="${escaped(picture)}" alt="${escaped(text)}" width="480"></a>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Where LinkedIn takes a certificate into a profile, filled in as far as it listens. */
export function linkedInAddress({
  proof: { issuedAt, year, validUntil, serial },
  title,
  community,
  address,
}: {
  proof: Proven
  title: string
  community: Community
  address: string
}): string {
  const issued = monthOf(issuedAt)
  const expires = monthOf(validUntil)
  const values = {
    startTask: 'CERTIFICATION_NAME',
    name: title,
    organizationName: community.isNamed ? community.name : undefined,
    issueYear: issued?.year ?? year ?? undefined,
    issueMonth: issued?.month,
    expirationYear: expires?.year,
    expirationMonth: expires?.month,
    certUrl: address,
    certId: serial,
  }
  const query = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `https://www.linkedin.com/profile/add?${query.join('&')}`
}

function monthOf(date: string | null | undefined): { year: number; month: number } | undefined {
  const day = new Date(date ?? '')
  if (Number.isNaN(day.getTime())) return undefined
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1 }
}

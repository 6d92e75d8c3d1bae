import type { ReactNode } from 'react'
import { finding, type Label } from '../../../translations/index.js'
import type { CertificatePage } from '../data/certificate.js'
import type { Community } from '../data/community.js'
import { hrefIn, type Speech } from '../locale.js'
import { Day } from './Day.js'
import { stateIn } from './StateBadge.js'

type Props = {
  page: Extract<CertificatePage, { proof: object }>
  community: Community
  speech: Speech
}

/** Who, what for, when and how it stands. */
export const CertificateDetails = ({ page: { proof, about }, community, speech }: Props) => {
  const { person, role, year, printed } = proof
  const { locale } = speech
  const link = (path: string, text: ReactNode) => <a href={hrefIn({ path, ...speech })}>{text}</a>
  const rows: [Label, ReactNode][] = [
    [finding.awardedTo, person.slug ? link(`/people/${person.slug}`, person.name) : person.name],
    [finding.printedAs, printed && printed.name !== person.name ? printed.name : null],
    [
      finding.role,
      role &&
        (role.slug ? link(`/roles/${role.slug}${year ? `/${year}` : ''}`, awardOf(role, year)) : role.name),
    ],
    [finding.citation, about.citation],
    [finding.criteria, about.criteria ?? about.description],
    [finding.group, about.group],
    [finding.project, about.project],
    [finding.issuedBy, community.isNamed && community.name],
    [finding.issuedOn, proof.issuedAt && <Day date={proof.issuedAt} locale={locale} />],
    [finding.validFrom, about.startsAt && <Day date={about.startsAt} locale={locale} />],
    [finding.validUntil, proof.validUntil && <Day date={proof.validUntil} locale={locale} />],
    [finding.announcedIn, about.post && link(`/posts/${about.post.slug}`, about.post.title)],
    [finding.state, stateIn(speech, proof.status)],
    [finding.serial, <code key="serial">{proof.serial}</code>],
  ]
  return (
    <section aria-labelledby="details">
      <h2 id="details">{speech.say(finding.details)}</h2>
      <dl>
        {rows.map(
          ([label, value]) =>
            value && (
              <div key={label.text.en} className="certificate-row">
                <dt>{speech.say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

const awardOf = ({ name }: { name: string }, year: number | null): string =>
  [name, year].filter(Boolean).join(' ')

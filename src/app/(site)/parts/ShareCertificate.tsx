import { finding } from '../../../translations/index.js'
import type { Proven } from '../data/certificate.js'
import type { Community } from '../data/community.js'
import type { Speech } from '../locale.js'
import { embedHTML, embedMarkdown, linkedInAddress } from '../sharing.js'
import { CopyField } from './CopyField.js'

type Props = {
  proof: Proven
  title: string
  community: Community
  /** The page's own address, whole. */
  address: string
  base: URL
  speech: Speech
}

/** What to paste elsewhere. */
export const ShareCertificate = ({ proof, title, community, address, base, speech }: Props) => {
  const { say, locale, locales } = speech
  const { files } = proof
  const inLanguage = (file: string) => (locale === locales[0] ? file : `${file}?locale=${locale}`)
  const picture = files.png ?? files.share
  const embedded = {
    text: `${title} - ${proof.person.name}`,
    address,
    picture: picture ? new URL(inLanguage(picture), base).href : address,
  }
  const words = { copy: say(finding.copy), copied: say(finding.copied) }
  return (
    <section aria-labelledby="share">
      <h2 id="share">{say(finding.share)}</h2>
      <CopyField label={say(finding.link)} value={address} {...words} />
      <CopyField label={say(finding.markdown)} value={embedMarkdown(embedded)} {...words} />
      <CopyField label={say(finding.html)} value={embedHTML(embedded)} {...words} />
      {proof.status === 'active' && (
        <p>
          <a className="button" rel="noopener" href={linkedInAddress({ proof, title, community, address })}>
            {say(finding.linkedIn)}
          </a>
        </p>
      )}
    </section>
  )
}

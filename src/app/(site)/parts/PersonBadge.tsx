import { finding } from '../../../translations/index.js'
import type { Speech } from '../locale.js'
import { embedMarkdown } from '../sharing.js'
import { CopyField } from './CopyField.js'

type Props = {
  name: string
  slug: string
  /** The person's page, whole. */
  address: string
  base: URL
  speech: Speech
}

/** A person's live badge, and what to paste into a README. */
export const PersonBadge = ({ name, slug, address, base, speech: { say, locale, locales } }: Props) => {
  const path = `/badge/${encodeURIComponent(slug)}.svg${locale === locales[0] ? '' : `?locale=${locale}`}`
  const picture = new URL(path, base).href
  return (
    <section aria-labelledby="badge">
      <h2 id="badge">{say(finding.badge)}</h2>
      <p>
        <img src={path} alt={say(finding.badgeOf, { name })} height={20} />
      </p>
      <CopyField
        label={say(finding.markdown)}
        value={embedMarkdown({ text: name, address, picture })}
        copy={say(finding.copy)}
        copied={say(finding.copied)}
      />
    </section>
  )
}

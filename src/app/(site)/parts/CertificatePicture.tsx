import { finding } from '../../../translations/index.js'
import type { About, Proven } from '../data/certificate.js'
import type { Speech } from '../locale.js'

type Props = { proof: Proven; about: About; title: string; speech: Speech }

/** What a drawn certificate measures where nothing else is known: A4 across. */
const usual = { width: 1684, height: 1191 }

/**
 * The certificate as a picture, leading to the file itself. A document stands behind its picture for sharing. One that
 * was revoked bears that across it, and leads nowhere.
 */
export const CertificatePicture = ({
  proof: { files, status },
  about: { width, height },
  title,
  speech: { say, locale, locales },
}: Props) => {
  const own = (file: string) => (locale === locales[0] ? file : `${file}?locale=${locale}`)
  const size = width && height ? { width, height } : usual
  const shown = files.png
    ? { src: files.png, href: files.png, says: finding.openPicture, ...size }
    : { src: files.share, href: files.pdf, says: finding.openDocument, width: 1200, height: 630 }
  if (!shown.src || !shown.href) return null
  const picture = (
    <img
      src={own(shown.src)}
      alt={say(finding.pictureOf, { title })}
      width={shown.width}
      height={shown.height}
    />
  )
  if (status === 'revoked')
    return (
      <div className="certificate-picture certificate-picture--revoked">
        {picture}
        <span className="certificate-stamp" aria-hidden="true">
          {say(finding.revoked)}
        </span>
      </div>
    )
  return (
    <a className="certificate-picture" href={own(shown.href)} aria-label={say(shown.says)}>
      {picture}
    </a>
  )
}

import { finding } from '../../../translations/index.js'
import type { About, Proven } from '../data/certificate.js'
import type { Speech } from '../locale.js'

const formats = ['png', 'pdf', 'svg'] as const

/** The files of a certificate, to keep. */
export const Downloads = ({
  proof: { files },
  about: { sourceURL },
  speech: { say, locale, locales },
}: {
  proof: Proven
  about: About
  speech: Speech
}) => (
  <section aria-labelledby="downloads">
    <h2 id="downloads">{say(finding.downloads)}</h2>
    <p className="downloads">
      {formats.map((format) => {
        const file = files[format]
        const name = format.toUpperCase()
        return (
          file && (
            <a
              key={format}
              className="button"
              href={`${file}?download${locale === locales[0] ? '' : `&locale=${locale}`}`}
              aria-label={say(finding.downloadAs, { format: name })}
            >
              {name}
            </a>
          )
        )
      })}
    </p>
    {sourceURL && (
      <p>
        <a href={sourceURL} rel="noopener">
          {say(finding.original)}
        </a>
      </p>
    )}
  </section>
)

import type { FoundCertificate } from '../../../../collections/index.js'
import { hrefIn, type Speech } from '../locale.js'
import { StateBadge } from './StateBadge.js'

type Props = {
  speech: Speech
  certificates: readonly FoundCertificate[]
  /** What of a line is known from the place where it stands. @default nothing */
  without?: 'name' | 'award'
}

/** Certificates in a list, each leading to its page. */
export const CertificateList = ({ speech, certificates, without }: Props) => (
  <ul className="certificates">
    {certificates.map((certificate) => {
      const { serial, name, nativeName, github, role, year, status } = certificate
      const award = [role?.name, year].filter(Boolean).join(' ')
      return (
        <li key={serial}>
          <a href={hrefIn({ path: `/certificates/${serial}`, ...speech })}>
            {without === 'name' ? award : name}
          </a>
          {without !== 'name' && (
            <span className="also">
              {[nativeName !== name && nativeName, github && github !== name && `@${github}`]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
          {!without && <span className="award">{award}</span>}
          <StateBadge status={status} speech={speech} />
        </li>
      )
    })}
  </ul>
)

import { pages } from '../../../translations/index.js'
import { findPartners, type Partner } from '../data/partners.js'
import type { Speech } from '../locale.js'

export const PartnersSection = async ({ speech }: { speech: Speech }) => {
  const partners = await findPartners(speech.locale)
  if (!partners.length) return null
  return (
    <section className="partners" aria-labelledby="partners">
      <h2 id="partners">{speech.say(pages.partners)}</h2>
      <ul>
        {partners.map((partner) => (
          <li key={partner.id}>
            {partner.website ? (
              <a href={partner.website} rel="noopener">
                <Face {...partner} />
              </a>
            ) : (
              <Face {...partner} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Face = ({ name, logo, logoDark }: Partner) => (
  <>
    {logo?.url && (
      <picture>
        {logoDark?.url && <source srcSet={logoDark.url} media="(prefers-color-scheme: dark)" />}
        <img src={logo.url} alt="" height={40} loading="lazy" />
      </picture>
    )}
    <span>{name}</span>
  </>
)

import { finding } from '../../../translations/index.js'
import type { Person } from '../data/person.js'
import type { Speech } from '../locale.js'

/** Who somebody is: picture, names, where they are at home, and their addresses. */
export const PersonHead = ({ person, speech: { say } }: { person: Person; speech: Speech }) => {
  const { name, nativeName, avatar, avatarURL, bio, organization, location } = person
  const picture = avatar?.sizes?.w320?.url ?? avatar?.url ?? avatarURL
  const about = [organization, location].filter(Boolean).join(' · ')
  const links = linksOf(person, say(finding.website))
  return (
    <header className="person-head">
      {picture && <img src={picture} alt="" width={128} height={128} referrerPolicy="no-referrer" />}
      <div className="person-about">
        <h1>
          {name}
          {nativeName && nativeName !== name && <span className="native"> {nativeName}</span>}
        </h1>
        {about && <p className="meta">{about}</p>}
        {bio && <p>{bio}</p>}
        {links.length > 0 && (
          <ul className="person-links">
            {links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="noopener">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}

function linksOf({ github, website, links }: Person, websiteWord: string) {
  const known = [
    ...(github ? [{ label: `GitHub: ${github}`, url: `https://github.com/${github}` }] : []),
    ...(website ? [{ label: `${websiteWord}: ${hostOf(website)}`, url: website }] : []),
    ...links.map(({ label, url }) => ({ label: label ?? hostOf(url), url })),
  ]
  return [...new Map(known.map((link) => [link.url, link])).values()]
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

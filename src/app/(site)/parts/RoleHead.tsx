import type { Label } from '../../../translations/index.js'
import type { Role } from '../data/roles.js'
import { hrefIn, type Speech } from '../locale.js'

/** A role's name and what it stands for. */
export const RoleHead = ({ title, role: { description, criteria } }: { title: string; role: Role }) => (
  <header className="role-head">
    <h1>{title}</h1>
    {description && <p className="lead">{description}</p>}
    {criteria && <p className={description ? undefined : 'lead'}>{criteria}</p>}
  </header>
)

type Years = { slug: string; years: number[]; heading: Label; speech: Speech }

/** The years of a role, each leading to its roster. */
export const YearLinks = ({ slug, years, heading, speech }: Years) =>
  years.length > 0 && (
    <nav className="years" aria-labelledby="years">
      <h2 id="years">{speech.say(heading)}</h2>
      <ul>
        {years.map((year) => (
          <li key={year}>
            <a href={hrefIn({ path: `/roles/${slug}/${year}`, ...speech })}>{year}</a>
          </li>
        ))}
      </ul>
    </nav>
  )

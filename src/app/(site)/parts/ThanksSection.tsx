import { finding, pages } from '../../../translations/index.js'
import type { Thanked } from '../data/byRole.js'
import { findThanked } from '../data/thanked.js'
import { hrefIn, type Speech } from '../locale.js'
import { SearchForm } from './SearchForm.js'

/** The people thanked in the newest year, by role. */
export const ThanksSection = async ({ speech }: { speech: Speech }) => {
  const thanked = await findThanked(speech.locale)
  if (!thanked) return null
  return (
    <section className="thanks" aria-labelledby="thanks">
      <h2 id="thanks">{speech.say(pages.thanksIn, { year: thanked.year })}</h2>
      <h3>{speech.say(finding.findYours)}</h3>
      <SearchForm speech={speech} />
      {thanked.roles.map((role) => (
        <RolePeople key={role.role} {...role} year={thanked.year} speech={speech} />
      ))}
    </section>
  )
}

const RolePeople = ({
  role,
  slug,
  people,
  more,
  year,
  speech,
}: Thanked & { year: number; speech: Speech }) => (
  <div className="role">
    <h3>{slug ? <a href={hrefIn({ path: `/roles/${slug}/${year}`, ...speech })}>{role}</a> : role}</h3>
    <ul className="names">
      {people.map(({ id, name, slug: person }) => (
        <li key={id}>
          {person ? <a href={hrefIn({ path: `/people/${person}`, ...speech })}>{name}</a> : name}
        </li>
      ))}
      {more !== 0 && (
        <li className="more">
          {more === null ? speech.say(pages.andOthers) : speech.say(pages.andMore, { count: more })}
        </li>
      )}
    </ul>
  </div>
)

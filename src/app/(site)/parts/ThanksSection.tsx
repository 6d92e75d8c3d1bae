import { pages } from '../../../translations/index.js'
import type { Thanked } from '../data/byRole.js'
import { findThanked } from '../data/thanked.js'
import type { Speech } from '../locale.js'

/** The people thanked in the newest year, by role. */
export const ThanksSection = async ({ speech }: { speech: Speech }) => {
  const thanked = await findThanked(speech.locale)
  if (!thanked) return null
  return (
    <section className="thanks" aria-labelledby="thanks">
      <h2 id="thanks">{speech.say(pages.thanksIn, { year: thanked.year })}</h2>
      {thanked.roles.map((role) => (
        <RolePeople key={role.role} {...role} speech={speech} />
      ))}
    </section>
  )
}

const RolePeople = ({ role, people, more, speech }: Thanked & { speech: Speech }) => (
  <div className="role">
    <h3>{role}</h3>
    <ul className="names">
      {people.map(({ id, name, href }) => (
        <li key={id}>
          {href ? (
            <a href={href} rel="noopener">
              {name}
            </a>
          ) : (
            name
          )}
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

import { finding, pages } from '../../../translations/index.js'
import { findThanked, type Thanked } from '../data/thanked.js'
import { hrefIn, type Speech } from '../locale.js'
import { SearchForm } from './SearchForm.js'

/** The people thanked in the newest year, by role, and the way for everybody to their certificate. */
export const ThanksSection = async ({ speech }: { speech: Speech }) => {
  const thanked = await findThanked(speech.locale)
  if (!thanked) return null
  return (
    <>
      <section className="thanks" aria-labelledby="find">
        <h2 id="find">{speech.say(finding.findYours)}</h2>
        <SearchForm speech={speech} />
      </section>
      <section className="thanks" aria-labelledby="thanks">
        <h2 id="thanks">{speech.say(pages.thanksIn, { year: thanked.year })}</h2>
        {thanked.roles.map((role) => (
          <RolePeople key={role.role.slug} {...role} year={thanked.year} speech={speech} />
        ))}
      </section>
    </>
  )
}

const RolePeople = ({ role, people, isMore, year, speech }: Thanked & { year: number; speech: Speech }) => {
  const roster = hrefIn({ path: `/roles/${role.slug}/${year}`, ...speech })
  return (
    <div className="role">
      <h3>
        <a href={roster}>{role.plural}</a>
      </h3>
      <ul className="names">
        {people.map(({ key, name, slug }) => (
          <li key={key}>
            {slug ? <a href={hrefIn({ path: `/people/${slug}`, ...speech })}>{name}</a> : name}
          </li>
        ))}
        {isMore && (
          <li>
            <a href={roster}>{speech.say(pages.andOthers)}</a>
          </li>
        )}
      </ul>
    </div>
  )
}

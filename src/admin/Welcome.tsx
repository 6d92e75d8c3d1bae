import './panel.css'
import type { ServerProps } from 'payload'
import { panel } from '../translations/index.js'
import { speaker } from './speak.js'

/** Where the three steps lead, by the slugs of this installation; no step without its collection. */
export type WelcomeProps = ServerProps & {
  slugs: { posts?: string; people: string; certificates: string }
  /** Where the public site is. */
  siteURL?: string
}

/** Stands above the dashboard: what to do first, and how much there is already. */
export const Welcome = async ({ payload, i18n, user, slugs, siteURL }: WelcomeProps) => {
  const say = speaker(i18n)
  const steps = [
    { slug: slugs.posts, title: panel.stepPost, text: panel.stepPostText },
    { slug: slugs.people, title: panel.stepPerson, text: panel.stepPersonText },
    { slug: slugs.certificates, title: panel.stepCertificate, text: panel.stepCertificateText, to: '/issue' },
  ]
  const cards = await Promise.all(
    steps.map(async ({ slug, to = `/collections/${slug}/create`, ...texts }) =>
      slug ? [{ slug, to, ...texts, count: await countOf({ payload, user, slug }) }] : [],
    ),
  )
  const { admin } = payload.config.routes
  return (
    <section className="laurel-welcome" aria-labelledby="laurel-welcome">
      <h1 id="laurel-welcome">{say(panel.welcome)}</h1>
      <p>
        {say(panel.welcomeText)}
        {siteURL && <a href={siteURL}>{say(panel.viewSite)}</a>}
      </p>
      <ol>
        {cards.flat().map(({ slug, to, title, text, count }) => (
          <li key={slug}>
            <a href={`${admin}${to}`}>{say(title)}</a>
            <p>{say(text)}</p>
            <small>{say(panel.soFar, { count })}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Counting = Pick<ServerProps, 'payload' | 'user'> & { slug: string }

async function countOf({ payload, user, slug }: Counting): Promise<number> {
  const { totalDocs } = await payload.count({ collection: slug, user, overrideAccess: false })
  return totalDocs
}

import { headers } from 'next/headers.js'
import { finding, pages } from '../../../translations/index.js'
import { contentLocales } from '../data/payload.js'
import { hrefIn, preferredLocale } from '../locale.js'
import { SearchForm } from '../parts/SearchForm.js'
import { Shell } from '../parts/Shell.js'
import { pageContext, type SearchParams } from '../request.js'

type Props = { searchParams: SearchParams }

/** What is shown for addresses at which nothing is (see proxy.ts), in the language asked for or the browser's. */
const NotFoundPage = async ({ searchParams }: Props) => {
  const header = (await headers()).get('accept-language')
  const preferred = preferredLocale({ header, locales: await contentLocales() })
  const query = { locale: preferred, ...(await searchParams) }
  const { speech, community } = await pageContext(Promise.resolve(query))
  return (
    <Shell speech={speech} community={community}>
      <div className="hero">
        <h1>{speech.say(pages.notFoundTitle)}</h1>
        <p>{speech.say(pages.notFoundText)}</p>
        <p>
          <a className="button" href={hrefIn({ path: '/', ...speech })}>
            {speech.say(pages.backHome)}
          </a>
        </p>
      </div>
      <section aria-labelledby="find">
        <h2 id="find">{speech.say(finding.findYours)}</h2>
        <SearchForm speech={speech} />
      </section>
    </Shell>
  )
}

export default NotFoundPage

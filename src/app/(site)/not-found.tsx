import type { Metadata } from 'next'
import { headers } from 'next/headers.js'
import { pages } from '../../translations/index.js'
import { findCommunity } from './data/community.js'
import { contentLocales } from './data/payload.js'
import { hrefIn, preferredLocale, speech } from './locale.js'
import { Shell } from './parts/Shell.js'

export const metadata: Metadata = { title: `404 · ${pages.notFoundTitle.text.en}` }

/** For addresses at which nothing is. It is not told the address, so it speaks the browser's language. */
const NotFound = async () => {
  const locales = await contentLocales()
  const header = (await headers()).get('accept-language')
  const spoken = speech({ asked: preferredLocale({ header, locales }), locales })
  return (
    <Shell speech={spoken} community={await findCommunity(spoken.locale)}>
      <div className="hero">
        <h1>{spoken.say(pages.notFoundTitle)}</h1>
        <p>{spoken.say(pages.notFoundText)}</p>
        <p>
          <a className="button" href={hrefIn({ path: '/', ...spoken })}>
            {spoken.say(pages.backHome)}
          </a>
        </p>
      </div>
    </Shell>
  )
}

export default NotFound

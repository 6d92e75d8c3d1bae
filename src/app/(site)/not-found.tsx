import type { Metadata } from 'next'
import { pages } from '../../translations/index.js'

/** With status 404 Next takes this title for whatever page is shown. */
export const metadata: Metadata = { title: `404 · ${pages.notFoundTitle.text.en}` }

/** Next's own way to say it, left for a post that vanishes between two looks and for previews of nothing. */
const NotFound = () => (
  <html lang="en">
    <body>
      <main id="content">
        <div className="hero">
          <h1>{pages.notFoundTitle.text.en}</h1>
          <p lang="zh">{pages.notFoundTitle.text.zh}</p>
          <p>
            <a className="button" href="/">
              {pages.backHome.text.en} / {pages.backHome.text.zh}
            </a>
          </p>
        </div>
      </main>
    </body>
  </html>
)

export default NotFound

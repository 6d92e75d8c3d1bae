import type { Metadata } from 'next'
import { pages } from '../../translations/index.js'
import { Plain } from './parts/Plain.js'

/** With status 404 Next takes this title for whatever page is shown. */
export const metadata: Metadata = { title: `404 · ${pages.notFoundTitle.text.en}` }

/** Next's own way to say it, left for a post that vanishes between two looks and for previews of nothing. */
const NotFound = () => (
  <Plain title={pages.notFoundTitle}>
    <p>
      <a className="button" href="/">
        {pages.backHome.text.en} / {pages.backHome.text.zh}
      </a>
    </p>
  </Plain>
)

export default NotFound

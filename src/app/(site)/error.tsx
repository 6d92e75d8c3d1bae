'use client'

import { pages } from '../../translations/index.js'
import { Plain } from './parts/Plain.js'

/** What a visitor sees when a page fails: what happened, and nothing of why. */
const ErrorPage = ({ reset }: { reset: () => void }) => (
  <Plain title={pages.errorTitle} text={pages.errorText}>
    <button className="button" type="button" onClick={reset}>
      {pages.tryAgain.text.en} / {pages.tryAgain.text.zh}
    </button>
  </Plain>
)

export default ErrorPage

'use client'

import { pages } from '../../translations/index.js'

/** What a visitor sees when a page fails: what happened, and nothing of why. */
const ErrorPage = ({ reset }: { reset: () => void }) => (
  <html lang="en">
    <body>
      <main id="content">
        <div className="hero">
          <h1>{pages.errorTitle.text.en}</h1>
          <p>{pages.errorText.text.en}</p>
          <p lang="zh">
            {pages.errorTitle.text.zh}。{pages.errorText.text.zh}
          </p>
          <button className="button" type="button" onClick={reset}>
            {pages.tryAgain.text.en} / {pages.tryAgain.text.zh}
          </button>
        </div>
      </main>
    </body>
  </html>
)

export default ErrorPage

import type { ReactNode } from 'react'
import type { Label } from '../../../translations/index.js'

type Props = { title: Label; text?: Label; children?: ReactNode }

/** A page that needs nothing of the database, in both languages. */
export const Plain = ({ title, text, children }: Props) => (
  <html lang="en">
    <body>
      <main id="content">
        <div className="hero">
          <h1>{title.text.en}</h1>
          {text && <p>{text.text.en}</p>}
          <p lang="zh">
            {[title, text]
              .map((label) => label?.text.zh)
              .filter(Boolean)
              .join('。')}
          </p>
          {children}
        </div>
      </main>
    </body>
  </html>
)

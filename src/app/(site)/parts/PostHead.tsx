import { Fragment } from 'react'
import { pages } from '../../../translations/index.js'
import type { Post } from '../data/post.js'
import type { Speech } from '../locale.js'
import { Day } from './Day.js'

/** Title, date and by whom. A byline is printed as it is; the authors stand where there is none. */
export const PostHead = ({ post, speech, lang }: { post: Post; speech: Speech; lang: string }) => (
  <header className="post-head">
    <h1>{post.title}</h1>
    <p className="meta">
      {post.date && <Day date={post.date} locale={lang} />}
      {post.byline ? (
        <span>{post.byline}</span>
      ) : (
        post.authors.length > 0 && <Authors {...{ post, speech }} />
      )}
    </p>
    {post.description && <p className="lead">{post.description}</p>}
  </header>
)

const Authors = ({ post, speech }: { post: Post; speech: Speech }) => {
  const [before = '', after = ''] = speech.say(pages.by).split('{names}')
  return (
    <span>
      {before}
      {post.authors.map(({ id, name, github, website }, index) => {
        const href = website ?? (github && `https://github.com/${github}`)
        return (
          <Fragment key={id}>
            {index > 0 && ', '}
            {href ? (
              <a href={href} rel="noopener author">
                {name}
              </a>
            ) : (
              name
            )}
          </Fragment>
        )
      })}
      {after}
    </span>
  )
}

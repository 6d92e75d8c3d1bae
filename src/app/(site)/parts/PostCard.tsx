import type { PostSummary } from '../data/posts.js'
import { hrefIn, type Speech, shownLocale } from '../locale.js'
import { CoverPicture } from './CoverPicture.js'
import { Day } from './Day.js'
import { Tags } from './Tags.js'

type Props = { post: PostSummary; speech: Speech; isFirst?: boolean; heading?: 'h2' | 'h3' }

/** A post in a list. */
export const PostCard = ({ post, speech, isFirst, heading: Heading = 'h3' }: Props) => {
  const shown = shownLocale({ published: post.locales, ...speech })
  const lang = shown === speech.locale ? undefined : shown.replace('_', '-')
  return (
    <article className="card" lang={lang}>
      <CoverPicture post={post} sizes="(max-width: 40rem) 100vw, 22rem" isDecoration isFirst={isFirst} />
      <div className="card-text">
        <Heading>
          <a href={hrefIn({ path: `/posts/${post.slug}`, ...speech })}>{post.title}</a>
        </Heading>
        {post.date && (
          <p className="meta">
            <Day date={post.date} locale={shown} />
          </p>
        )}
        {post.description && <p>{post.description}</p>}
        <Tags tags={post.tags} speech={speech} />
      </div>
    </article>
  )
}

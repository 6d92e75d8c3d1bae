import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation.js'
import { pages as texts } from '../../../../translations/index.js'
import { findMovedTo, findPost, type Post } from '../../data/post.js'
import { hrefIn, languageName, type Speech, shownLocale } from '../../locale.js'
import { alternates, articleData, sharedPicture } from '../../metadata.js'
import { Contents } from '../../parts/Contents.js'
import { CoverPicture } from '../../parts/CoverPicture.js'
import { DraftNotice } from '../../parts/DraftNotice.js'
import { PostCard } from '../../parts/PostCard.js'
import { PostHead } from '../../parts/PostHead.js'
import { LinkedData, ReadyHTML } from '../../parts/ReadyHTML.js'
import { Shell } from '../../parts/Shell.js'
import { Tags } from '../../parts/Tags.js'
import { pageContext, type SearchParams, siteURL } from '../../request.js'

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post, speech, community, path } = await postContext(props)
  if (!post) return { title: speech.say(texts.notFoundTitle), robots: { index: false } }
  const description = post.description ?? undefined
  const picture = sharedPicture(post)
  return {
    metadataBase: await siteURL(community),
    title: `${post.title} · ${community.name}`,
    description,
    keywords: post.keywords.length ? post.keywords : undefined,
    authors: post.authors.map(({ name }) => ({ name })),
    robots: post.editURL ? { index: false, follow: false } : undefined,
    alternates: post.editURL ? undefined : alternates({ path, speech, published: post.locales }),
    openGraph: {
      type: 'article',
      siteName: community.name,
      title: post.title,
      description,
      locale: shownLocale({ published: post.locales, ...speech }),
      publishedTime: post.publishedAt ?? undefined,
      modifiedTime: post.updatedAt,
      tags: post.tags,
      images: picture ? [picture] : undefined,
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary', title: post.title, description },
  }
}

/** A post. With `?preview=true` signed-in staff sees its newest draft. */
const PostPage = async (props: Props) => {
  const { post, speech, community, path, slug } = await postContext(props)
  if (!post) return await moved(slug, speech)
  const isDraft = post.editURL !== null
  const lang = isDraft ? speech.locale : shownLocale({ published: post.locales, ...speech })
  const url = hrefIn({ path, locale: lang, locales: speech.locales })
  const base = await siteURL(community)
  return (
    <Shell
      speech={speech}
      community={community}
      languages={{
        path,
        locales: isDraft ? [] : speech.locales.filter((code) => post.locales.includes(code)),
      }}
      notice={post.editURL && <DraftNotice speech={speech} editURL={post.editURL} />}
    >
      {!isDraft && <LinkedData data={articleData({ post, community, base, url, locale: lang })} />}
      {lang !== speech.locale && (
        <p className="only-in">{speech.say(texts.onlyIn, { language: languageName(lang, speech.locale) })}</p>
      )}
      <article className="post" lang={lang === speech.locale ? undefined : lang.replace('_', '-')}>
        <PostHead post={post} speech={speech} lang={lang} />
        <CoverPicture post={post} sizes="(max-width: 50rem) 100vw, 48rem" isFirst />
        <Contents headings={post.headings} speech={speech} />
        {post.html && <ReadyHTML html={post.html} />}
        <Tags tags={post.tags} speech={speech} />
      </article>
      <Related post={post} speech={speech} />
    </Shell>
  )
}

const Related = ({ post: { related }, speech }: { post: Post; speech: Speech }) =>
  related.length > 0 && (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{speech.say(texts.related)}</h2>
      <div className="cards">
        {related.map((post) => (
          <PostCard key={post.id} post={post} speech={speech} />
        ))}
      </div>
    </section>
  )

async function postContext({ params, searchParams }: Props) {
  const { slug } = await params
  const context = await pageContext(searchParams)
  const post = await findPost(slug, context.speech.locale, context.query.preview === 'true')
  return { ...context, slug, post, path: `/posts/${encodeURIComponent(slug)}` }
}

/** Goes on to where the post lives now; 404 where there never was one. */
async function moved(slug: string, speech: Speech): Promise<never> {
  const to = await findMovedTo(slug)
  if (!to) notFound()
  permanentRedirect(hrefIn({ path: `/posts/${encodeURIComponent(to)}`, ...speech }))
}

export default PostPage

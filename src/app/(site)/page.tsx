import type { Metadata } from 'next'
import { redirect } from 'next/navigation.js'
import { pages as texts } from '../../translations/index.js'
import { findPosts } from './data/posts.js'
import { hrefIn } from './locale.js'
import { alternates } from './metadata.js'
import { Empty } from './parts/Empty.js'
import { Pager } from './parts/Pager.js'
import { PartnersSection } from './parts/PartnersSection.js'
import { PostCard } from './parts/PostCard.js'
import { Shell } from './parts/Shell.js'
import { ThanksSection } from './parts/ThanksSection.js'
import { pageContext, type SearchParams, siteURL } from './request.js'

type Props = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, speech, community } = await pageContext(searchParams)
  const page = pageNumber(query.page)
  const { name, description, logo } = community
  return {
    metadataBase: await siteURL(community),
    title: page > 1 ? `${name} · ${page}` : name,
    description,
    alternates: alternates({ path: '/', speech, published: speech.locales, page }),
    openGraph: {
      type: 'website',
      siteName: name,
      title: name,
      description: description ?? undefined,
      locale: speech.locale,
      images: logo?.url ? [{ url: logo.url }] : undefined,
    },
  }
}

/** The home page: the newest posts, and on the first page whom the community thanks and works with. */
const HomePage = async ({ searchParams }: Props) => {
  const { query, speech, community } = await pageContext(searchParams)
  const page = pageNumber(query.page)
  const { posts, pages } = await findPosts(speech.locale, page)
  if (page > Math.max(1, pages)) redirect(hrefIn({ path: '/', page: pages, ...speech }))
  return (
    <Shell speech={speech} community={community} languages={{ path: '/', locales: speech.locales }}>
      {page === 1 && (
        <div className="hero">
          <h1>{community.name}</h1>
          {community.description && <p>{community.description}</p>}
        </div>
      )}
      {page > 1 && <h1 className="hidden-visually">{community.name}</h1>}
      {posts.length > 0 ? (
        <section aria-labelledby="posts">
          <h2 id="posts">{speech.say(texts.posts)}</h2>
          <div className="cards">
            {posts.map((post, index) => (
              <PostCard key={post.id} post={post} speech={speech} isFirst={index < 3} />
            ))}
          </div>
          <Pager page={page} pages={pages} speech={speech} />
        </section>
      ) : (
        <Empty speech={speech} />
      )}
      {page === 1 && <ThanksSection speech={speech} />}
      {page === 1 && <PartnersSection speech={speech} />}
    </Shell>
  )
}

/** The page asked for; anything but a whole number above zero is the first. */
function pageNumber(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1
  return Math.max(1, page)
}

export default HomePage

import { srcSet } from '../data/picture.js'
import type { PostSummary } from '../data/posts.js'

type Props = {
  post: Pick<PostSummary, 'cover' | 'coverURL'>
  /** How wide it is shown, for `srcset`. */
  sizes: string
  /** Beside the title it is mere decoration. */
  isDecoration?: boolean
  isFirst?: boolean
}

/** The cover of a post: from the library in a fitting width, else the remote one. */
export const CoverPicture = ({ post: { cover, coverURL }, sizes, isDecoration, isFirst }: Props) => {
  const src = cover?.url ?? coverURL
  if (!src) return null
  return (
    <img
      className="cover"
      src={src}
      srcSet={cover && srcSet(cover)}
      sizes={cover && srcSet(cover) ? sizes : undefined}
      alt={isDecoration ? '' : (cover?.alt ?? '')}
      width={cover?.width ?? undefined}
      height={cover?.height ?? undefined}
      loading={isFirst ? 'eager' : 'lazy'}
    />
  )
}

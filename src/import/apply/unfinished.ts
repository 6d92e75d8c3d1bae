const mark = 'unfinished:'

/** Stands in the ledger in place of a post's hash while the post is being written; with the hash it had before. */
export const unfinishedHash = (before = ''): string => `${mark}${before}`

/** What the hash in the ledger says of a post whose writing was cut off; undefined where it was not. */
export const hashBeforeCut = (hash: string): string | undefined =>
  hash.startsWith(mark) ? hash.slice(mark.length) : undefined

import { toAscii } from './ascii.js'

const longest = 80

/**
 * The part of an address that stands for a text: lower case ASCII words joined by hyphens, at most 80 characters.
 * Never empty: `fallback`, or else a short hash of the text, where nothing of it can be spelled.
 */
export const slugify = (text: string, { fallback }: { fallback?: string } = {}): string =>
  words(text) || words(fallback ?? '') || `x-${hash(text)}`

/** The slugs to try in turn: `name`, `name-2`, `name-3` and so on, each at most 80 characters. */
export function* slugCandidates(slug: string): Generator<string, never> {
  yield slug
  for (let count = 2; ; count++) {
    const suffix = `-${count}`
    yield `${slug.slice(0, longest - suffix.length).replace(/-+$/, '')}${suffix}`
  }
}

/** The first of `slug`, `slug-2`, `slug-3`... that `isTaken` says is free. */
export async function uniqueSlug({
  slug,
  isTaken,
}: {
  slug: string
  isTaken: (slug: string) => boolean | Promise<boolean>
}): Promise<string> {
  const candidates = slugCandidates(slug)
  let candidate = candidates.next().value
  while (await isTaken(candidate)) candidate = candidates.next().value
  return candidate
}

function words(text: string): string {
  const joined = toAscii({ text: text.slice(0, longest * 4) })
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-/, '')
  if (joined.length <= longest) return joined.replace(/-$/, '')
  const cut = joined.slice(0, longest + 1)
  const lastWord = cut.lastIndexOf('-')
  return lastWord > longest / 2 ? cut.slice(0, lastWord) : cut.slice(0, longest)
}

function hash(text: string): string {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

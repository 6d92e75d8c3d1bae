import { phraseOf } from './keys.js'

/** Search keys that begin alike and hold all these words, too. */
export type SearchRange = { prefix: string; contains: string[] }

/** Greater than all that begins with a text, in the order of every database. */
export const afterAll = '\u{10ffff}'

const mostJoined = 3

/**
 * Where to look for words, one range after the other: as they stand, written together (`zhang san` is `zhangsan`),
 * and in any order with others between them, by way of the longest.
 */
export function searchRanges(words: readonly string[]): SearchRange[] {
  if (!words.length) return []
  if (words.length === 1) return [{ prefix: words[0] ?? '', contains: [] }]
  const turns = words.map((_, at) => [...words.slice(at), ...words.slice(0, at)])
  const joined = words.length > mostJoined ? [] : turns.map((turn) => turn.join(''))
  const [longest = '', ...others] = [...words].sort((one, other) => other.length - one.length)
  return [
    ...[words.join(' '), ...joined].map((prefix) => ({ prefix, contains: [] })),
    { prefix: longest, contains: others.map((word) => ` ${word}`) },
  ]
}

/**
 * The one place at which a certificate with these keys stands in the answer, however many of its keys fit; the first
 * range counts. Undefined where none fits.
 */
export function placeIn({
  ranges,
  keys,
}: {
  ranges: readonly SearchRange[]
  keys: readonly string[]
}): { range: number; key: string } | undefined {
  for (const [range, wanted] of ranges.entries()) {
    const [key] = keys.filter((one) => isIn({ range: wanted, key: one })).sort()
    if (key !== undefined) return { range, key }
  }
  return undefined
}

const isIn = ({ range: { prefix, contains }, key }: { range: SearchRange; key: string }): boolean =>
  key.startsWith(prefix) && contains.every((word) => phraseOf(key).includes(word))

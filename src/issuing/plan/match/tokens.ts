import { nameKey } from '../../../identity/index.js'

/** The smallest piece of a name that can mean something; `before` is what parts it from the last one. */
export type Token = {
  key: string
  start: number
  end: number
  kind: 'han' | 'digits' | 'word'
  before: string
  after: string
}

/** The pieces of a name: Chinese by character, other scripts by word, camel case and digits apart. */
export function tokenize(text: string): Token[] {
  const found = [...text.matchAll(piece)]
  return found.map((match, index) => {
    const previous = found[index - 1]
    const next = found[index + 1]
    const end = match.index + match[0].length
    return {
      key: nameKey(match[0]),
      start: match.index,
      end,
      kind: /^\p{Script=Han}/u.test(match[0]) ? 'han' : /^\p{Nd}/u.test(match[0]) ? 'digits' : 'word',
      before: text.slice(previous ? previous.index + previous[0].length : 0, match.index),
      after: text.slice(end, next?.index ?? text.length),
    }
  })
}

const piece =
  /\p{Script=Han}|\p{Nd}+|(?:\p{Lu}\p{M}*)+(?!\p{Ll})|(?:\p{Lu}\p{M}*)?(?:(?!\p{Lu}|\p{Script=Han})\p{L}\p{M}*)+|\p{Lu}\p{M}*/gu

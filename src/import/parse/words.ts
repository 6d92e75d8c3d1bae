import { nameKey } from '../../identity/index.js'

const hanRun = /(\p{Script=Han}+)/u

/** A text in words; Chinese, which has no spaces, as the language's own segmenter divides it. */
export const splitWords = (text: string): string[] =>
  text
    .split(/\s+/)
    .flatMap((part) => part.split(hanRun))
    .flatMap((part) => (hanRun.test(part) ? segment(part) : [part]))
    .filter(Boolean)

/** Words back to a text: a space between words of letters, none beside Chinese. */
export const joinWords = (words: readonly string[]): string =>
  words.reduce(
    (text, word) =>
      text && !hanRun.test(text.slice(-1)) && !hanRun.test(word.slice(0, 1))
        ? `${text} ${word}`
        : text + word,
    '',
  )

/** The words of a text as keys, without the signs around them. */
export const wordKeys = (text: string): Set<string> => new Set(splitWords(text).map(wordKey).filter(Boolean))

/** One word without regard to case, the signs around it and a possessive s. */
export const wordKey = (word: string): string =>
  nameKey(word)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]s$/, '')

const segment = (text: string): string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((part) => part.segment)

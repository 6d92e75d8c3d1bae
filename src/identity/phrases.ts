import anyAscii from 'any-ascii'
import { toAscii } from './ascii.js'
import { nameKey } from './names.js'

type Named = { name?: string | null; nativeName?: string | null; github?: string | null }

const longestWord = 40
const mostWords = 8
const mostPhrases = 40
const longestRun = 12
const mostInOne = 3

/**
 * Everything by which a person may be looked for, each beginning with another word: `halil ibrahim bugol`,
 * `ibrahim bugol halil`, `bugol halil ibrahim`, the same in one (`halilibrahimbugol`), and the login. Names without spaces are found from each character on,
 * Chinese ones by pinyin too (`zhang sanfeng`, `sanfeng zhang`, `zhangsanfeng`), those in other scripts by Latin letters.
 */
export function searchPhrases({ name, nativeName, github }: Named): string[] {
  const names = [name, nativeName].filter((text): text is string => Boolean(text?.trim()))
  const phrases = [
    ...names.flatMap((text) => fromEachWord(searchWords(text))),
    ...names.flatMap((text) => inOne(searchWords(text))),
    ...(github ? fromEachWord(searchWords(github)) : []),
    ...names.flatMap(romanized),
  ]
  return [...new Set(phrases.filter(Boolean))].slice(0, mostPhrases)
}

/**
 * The words of a text, for looking up: without regard to case, width, accents, Unicode form and punctuation.
 * A text of symbols alone is one word.
 */
export function searchWords(text: string): string[] {
  const words = fold(text).split(' ').filter(Boolean)
  const known = words.length ? words : [nameKey(text).replace(/[\s!]+/g, '')].filter(Boolean)
  return known.slice(0, mostWords).map((word) => [...word].slice(0, longestWord).join(''))
}

const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
/** Accents, Hebrew points and Arabic vowel signs; the marks that other scripts can't be read without stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
const apostrophes = /['’‘ʼ`´]/g

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(ignorable, '')
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/(?![\x20-\x7e])\p{Script=Latin}/gu, (letter) => anyAscii(letter))
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function fromEachWord(words: string[]): string[] {
  return words.flatMap((word, at) => {
    const rest = [...words.slice(at + 1), ...words.slice(0, at)]
    return starts(word).map((start) => [start, ...rest].join(' '))
  })
}

/** A name of a few words written together, whichever of them comes first: `zhangyan` and `yanzhang`. */
function inOne(words: string[]): string[] {
  if (words.length < 2 || words.length > mostInOne || words.some((word) => withoutSpaces.test(word)))
    return []
  return words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''))
}

/** A word, and what remains of it from each of its characters on, where a word is written without spaces. */
function starts(word: string): string[] {
  if (!withoutSpaces.test(word)) return [word]
  const characters = [...word]
  return characters.slice(0, longestRun).map((_, from) => characters.slice(from).join(''))
}

const isChinese = (text: string): boolean => /^[\p{Script=Han}\s·•・.]+$/u.test(text.trim())
const hasOtherScript = (text: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text)

function romanized(text: string): string[] {
  if (!hasOtherScript(text)) return []
  const words = searchWords(toAscii({ text, isName: true }))
  if (!isChinese(text) || words.length < 2) return fromEachWord(words)
  const [surname = '', ...given] = words
  return [...fromEachWord([surname, given.join('')]), words.join('')]
}

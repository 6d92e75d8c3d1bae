import { hasSurname } from './surnames.js'

const longest = 80
const mostWords = 6
const notInNames = /[<>{}=:;!?,：，、。；！？[\]|\\/%$#^*~`]|:\/\//u
const numberLike = /^v?[\d.,+\-\s]+$/i
const blank = /^(?:[-–—/.\s]*|n\/a|none|无|tbd|vacant|空缺|待定)$/i
const particles = new Set(
  'de da do dos das del della der den di du la le van von bin ibn al el e y ten ter zu'.split(' '),
)

/** Never printed as a name. */
const emailLike = /\S@\S+\.\S/

/** Whether a cell says that there is nothing in it. */
export const isBlankCell = (text: string): boolean => blank.test(text)

/** Whether a text can be somebody's name or nickname at all, in a place that is said to hold names. */
export function couldBeName(text: string): boolean {
  if (!text || text.length > longest || notInNames.test(text) || numberLike.test(text)) return false
  if (!/\p{L}/u.test(text) || emailLike.test(text) || /^[(（@]/.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > mostWords) return false
  return words.length === 1 || !/\d/.test(text)
}

/** Whether a text has the shape of a full name by itself: capitalised words, or a Chinese surname and given name. */
export function looksLikeFullName(text: string): boolean {
  const name = text.normalize('NFKC').trim()
  if (!couldBeName(name) || /\d/.test(name)) return false
  if (/^\p{Script=Han}{2,4}$/u.test(name)) return hasSurname(name)
  const words = name.split(/\s+/).filter((word, at) => !(at && particles.has(word.toLowerCase())))
  const capitalised = words.filter((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word))
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    capitalised.length >= words.length - (words.length > 2 ? 1 : 0) &&
    capitalised.includes(first) &&
    capitalised.includes(last)
  )
}

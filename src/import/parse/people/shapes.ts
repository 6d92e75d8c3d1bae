const longest = 80
const mostWords = 6
const notInNames = /[<>{}=:;!?,：，、。；！？[\]|\\/%$#^*~]|:\/\//u
const numberLike = /^v?[\d.,+\-\s]+$/i
const blank = /^(?:[-–—/.\s]*|n\/a|none|无|tbd)$/i
/** Whether a cell says that there is nothing in it. */
export const isBlankCell = (text: string): boolean => blank.test(text)

/** Whether a text can be somebody's name or nickname at all, in a place that is said to hold names. */
export function couldBeName(text: string): boolean {
  if (!text || text.length > longest || notInNames.test(text) || numberLike.test(text)) return false
  if (!/\p{L}/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > mostWords) return false
  return words.length === 1 || !/\d/.test(text)
}

/** Whether a text has the shape of a full name by itself: capitalised words, or two to four Chinese characters. */
export function looksLikeFullName(text: string): boolean {
  if (!couldBeName(text) || /\d/.test(text)) return false
  if (/^\p{Script=Han}{2,4}$/u.test(text)) return true
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word))
}

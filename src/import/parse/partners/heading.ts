import pluralize from 'pluralize'
import { splitWords, wordKey } from '../words.js'

const inviting =
  /^(?:become|becoming|be|join|joining|why|how|find|call|apply|partner with)\b|^(?:如何|成为|加入)|[?？]/i
const chinese = /合作伙伴|合作夥伴|生态伙伴|伙伴/

/** Whether a heading says that its section is about partners: `Partners`, `Our Technology Partners 2022`. */
export function isPartnersHeading(heading: string): boolean {
  const text = heading.normalize('NFKC').trim()
  if (text.length > 120 || inviting.test(text)) return false
  if (chinese.test(text)) return true
  const words = splitWords(text)
    .map(wordKey)
    .filter((word) => /\p{L}/u.test(word))
  const place = words.indexOf('in')
  const last = (place > 0 ? words.slice(0, place) : words).at(-1) ?? ''
  return pluralize.singular(last) === 'partner'
}

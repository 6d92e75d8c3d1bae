import pluralize from 'pluralize'
import { chineseRole, isRoleWord, longestRoleName, slugify } from '../../../identity/index.js'
import type { ParsedRole } from '../types.js'
import { joinWords, splitWords, wordKey } from '../words.js'

type RoleHeading = {
  role: ParsedRole
  year: number
  /** Whether its last word says what somebody is: `Ambassador`, not `Figures`. */
  isKnownRole: boolean
}

const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g
const yearWithSign = /(?<!\d)(?:19|20)\d{2}(?!\d)\s*(?:年度|年)?/g
const signs = /[\p{P}\p{S}]+(?=\s|$)|(?<=\s|^)[\p{P}\p{S}]+/gu
const several = new Set(['and', 'or', '&', '+', '/', '和', '与', '及', '以及'])
const filling = new Set([
  'the',
  'our',
  'new',
  'all',
  'of',
  'in',
  'for',
  'to',
  'at',
  'by',
  'from',
  'with',
  'a',
  'meet',
  '新晋',
  '的',
  '新',
])
const mostWords = 4

/**
 * The role and the year that a heading names: the heading less the year and less `ownWords`, those of the post's
 * title and author. Undefined without exactly one year, without a role, or where it names two roles.
 */
export function readRoleHeading({
  heading,
  ownWords,
}: {
  heading: string
  ownWords: ReadonlySet<string>
}): RoleHeading | undefined {
  const text = heading.normalize('NFKC')
  const named = new Set(text.match(years))
  if (named.size !== 1 || text.length > 200) return
  const year = Number([...named][0])
  const rest = splitWords(text.replace(yearWithSign, ' ')).filter((word) => word !== '年度')
  if (rest.some((word) => several.has(word.toLowerCase()))) return
  const clean = splitWords(joinWords(rest).replace(signs, ' ')).filter(
    (word) => !filling.has(word.toLowerCase()),
  )
  const words = clean.filter((word) => !ownWords.has(wordKey(word)))
  const left = words.length ? words : clean.filter(isRoleWord)
  const last = left.at(-1)
  if (!last || left.length > mostWords || !/\p{L}/u.test(last)) return
  const role = roleOf(left)
  if (role.name.length > longestRoleName || role.plural.length > longestRoleName) return
  return {
    role,
    year,
    isKnownRole: isRoleWord(last) || chineseRole(joinWords(left)) !== undefined,
  }
}

function roleOf(words: readonly string[]): ParsedRole {
  const name = joinWords(words)
  const inChinese = chineseRole(name)
  if (inChinese) {
    const english = [inChinese.before, inChinese.english].join(' ').trim()
    return { name, plural: name, slug: slugify(english) }
  }
  const last = words.at(-1) ?? ''
  if (!/^[A-Za-z]/.test(last)) return { name, plural: name, slug: slugify(name) }
  const before = words.slice(0, -1)
  const singular = pluralize.singular(last)
  const plural = singular === last ? pluralize.plural(last) : last
  const inSingular = joinWords([...before, singular])
  return { name: inSingular, plural: joinWords([...before, plural]), slug: slugify(inSingular) }
}

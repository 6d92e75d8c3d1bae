import pluralize from 'pluralize'
import { chineseRole, isRoleWord, longestRoleName, slugify } from '../../../identity/index.js'
import type { ParsedRole } from '../types.js'
import { joinWords, splitWords, wordKey } from '../words.js'
import { isFiller, saysListing } from './fillers.js'
import { yearsIn } from './years.js'

/** What a heading says of the list below it. */
export type HeadingSays = {
  role?: ParsedRole
  /** Whether its last word says what somebody is: `Ambassador`, not `Figures`. */
  isKnownRole: boolean
  year?: number
  /** Whether it says nothing of its own, so that the heading above counts: `2021`, `Certificates`. */
  isOpen: boolean
}

const nothing: HeadingSays = { isKnownRole: false, isOpen: false }

const yearWithSign = /(?<!\d)(?:19|20)\d{2}(?!\d)\s*(?:年度|年)?/g
const signs = /[\p{P}\p{S}]+(?=\s|$)|(?<=\s|^)[\p{P}\p{S}]+/gu
const several = new Set(['and', 'or', '&', '+', '/', '和', '与', '及', '以及'])
const inviting =
  /^(?:become|becoming|be|join|joining|why|how|who|what|when|where|find|call|apply|add|adding|create|creating|remove|removing|manage|managing|invite|inviting|for|potential|prospective|possible|future|expected|nominated|candidates?)\b|^(?:如何|怎么|怎样|什么|成为|加入|添加|创建|删除|管理|邀请|查看|编辑|潜在|候选|拟)|[?？]/i
const mostWords = 4

/**
 * The role and the year that a heading names: the heading less the year, what only leads to names, and `ownWords`,
 * those of the community. Without a role where it names two, or several years.
 */
export function readHeading({
  heading,
  ownWords,
}: {
  heading: string
  ownWords: ReadonlySet<string>
}): HeadingSays {
  const text = heading.normalize('NFKC').trim()
  const years = yearsIn(text)
  if (years.length > 1 || text.length > 200 || inviting.test(text)) return nothing
  const year = years.length ? { year: years[0] } : {}
  const rest = splitWords(text.replace(yearWithSign, ' '))
  if (rest.some((word) => several.has(word.toLowerCase()))) return nothing
  const clean = splitWords(joinWords(rest).replace(signs, ' ')).filter((word) => !isFiller(word))
  if (!clean.length || (saysListing(text) && !clean.some(isRoleWord)))
    return { ...nothing, ...year, isOpen: Boolean(years.length || saysListing(text)) }
  const words = clean.filter((word) => !ownWords.has(wordKey(word)))
  const left = words.length ? words : clean.filter(isRoleWord)
  const last = left.at(-1)
  if (!last || left.length > mostWords || !/\p{L}/u.test(last)) return { ...nothing, ...year }
  const role = roleOf(left)
  if (role.name.length > longestRoleName || role.plural.length > longestRoleName) return nothing
  return {
    role,
    ...year,
    isKnownRole: isRoleWord(last) || chineseRole(joinWords(left)) !== undefined,
    isOpen: false,
  }
}

/** A role's name and plural of its words, and its slug, which is the English one. */
export function roleOf(words: readonly string[]): ParsedRole {
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

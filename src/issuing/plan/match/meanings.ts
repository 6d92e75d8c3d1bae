import { isRoleWord } from '../../../identity/index.js'
import type { Token } from './tokens.js'
import type { Words } from './words.js'

type ID = string | number

/** How far a reading can be trusted: `soft` is enough for a whole name, `weak` only for a suggestion. */
export const trust = { firm: 0, soft: 1, weak: 2 } as const
export type Trust = number

/** What the tokens up to `to` may mean other than a person: a role, a year, or nothing. */
export type Meaning = {
  to: number
  trust: Trust
  roles?: ID[]
  isUnknownRole?: boolean
  year?: number
  /** A bare number such as 22, which may be a year. */
  isBareYear?: boolean
}

/** The years that certificates were given for, and the last one that may be meant. */
export type Years = { given: ReadonlySet<number>; latest: number }

const longest = 6

type Place = { tokens: readonly Token[]; at: number }

/** Everything that the tokens from `at` on may mean other than a person. */
export function meaningsAt({ tokens, at, words, years }: Place & { words: Words; years: Years }): Meaning[] {
  return [
    ...wordMeanings({ tokens, at, words }),
    ...yearMeanings({ tokens, at, years }),
    ...numberMeanings({ tokens, at, words }),
  ]
}

function wordMeanings({ tokens, at, words }: Place & { words: Words }): Meaning[] {
  const meanings: Meaning[] = []
  let key = ''
  for (let to = at; to < Math.min(at + longest, tokens.length); to++) {
    const token = tokens[to]
    if (!token || (to > at && isFarther(token))) break
    key += token.key
    const role = words.roles.get(key)
    if (role) {
      meanings.push({ to: to + 1, trust: role.isShort ? trust.soft : trust.firm, roles: role.roles })
    }
    const noise = words.noise.get(key)
    if (noise) meanings.push({ to: to + 1, trust: noise.isDoubtful ? trust.weak : trust.firm })
    if (!role && !noise && to === at && token.kind === 'word' && isRoleWord(token.key)) {
      meanings.push({ to: to + 1, trust: trust.firm, isUnknownRole: true })
    }
  }
  return meanings
}

function yearMeanings({ tokens, at, years }: Place & { years: Years }): Meaning[] {
  const first = tokens[at]
  const isFiscal = /^(?:fy|cy)$/.test(first?.key ?? '')
  const digits = isFiscal ? tokens[at + 1] : first
  if (digits?.kind !== 'digits') return []
  const next = isFiscal ? at + 2 : at + 1
  const marks = yearMarks(tokens, next)
  const value = Number(digits.key)
  if (digits.key.length === 4 && value >= 1990 && value <= years.latest) {
    return [{ to: marks, trust: trust.firm, year: value }, ...dates({ tokens, at: next })]
  }
  if (digits.key.length === 8 && isDate(digits.key)) return [{ to: next, trust: trust.soft }]
  const year = 2000 + value
  if (digits.key.length !== 2 || (!years.given.has(year) && marks === next && !isFiscal)) return []
  const isMarked = isFiscal || marks > next || /['’‘]$/.test(digits.before)
  return [{ to: marks, trust: isMarked ? trust.firm : trust.soft, year, isBareYear: !isMarked }]
}

/** `2022年`, `2022年度`. */
function yearMarks(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.key !== '年') return from
  return ['度', '份'].includes(tokens[from + 1]?.key ?? '') ? from + 2 : from + 1
}

/** A day says when a file was made, not the year it is for. */
function dates({ tokens, at }: Place): Meaning[] {
  const from = tokens[at]?.key === '年' ? at + 1 : at
  const month = tokens[from]
  if (month?.kind !== 'digits' || Number(month.key) > 12 || Number(month.key) < 1) return []
  const skip = tokens[from + 1]?.key === '月' ? from + 2 : from + 1
  const day = tokens[skip]
  const isDay = day?.kind === 'digits' && Number(day.key) >= 1 && Number(day.key) <= 31 && day.key.length <= 2
  if (!isDay) return [{ to: skip, trust: trust.weak }]
  return [{ to: tokens[skip + 1]?.key === '日' ? skip + 2 : skip + 1, trust: trust.soft }]
}

function numberMeanings({ tokens, at, words }: Place & { words: Words }): Meaning[] {
  const token = tokens[at]
  const next = tokens[at + 1]
  const isVersion = /^(?:v|ver|version|rev|no|nr)$/.test(token?.key ?? '') && next?.kind === 'digits'
  if (isVersion && next.key.length <= 3 && !isFarther(next)) {
    const dotted = tokens[at + 2]
    const hasMinor = dotted?.kind === 'digits' && dotted.before === '.' && dotted.key.length <= 3
    return [{ to: hasMinor ? at + 3 : at + 2, trust: trust.firm }]
  }
  if (token?.kind !== 'digits' || token.key.length > 3) return []
  const previous = tokens[at - 1]
  const isBracketed = /[([{【]\s*$/.test(token.before) && /^\s*[)\]}】]/.test(token.after)
  const isCount = /^0/.test(token.key) && at === 0 && token.after !== ''
  const isListed = at === 0 && /^(?:[.、)]\s*|\s*[#.、)]\s+)/.test(token.after)
  const isNoted = previous !== undefined && isNoiseEnd({ tokens, at, words })
  if (isBracketed || isCount || isListed || isNoted) return [{ to: at + 1, trust: trust.firm }]
  const isApart = at === 0 ? token.after !== '' : token.before !== ''
  return isApart ? [{ to: at + 1, trust: trust.weak }] : []
}

/** A number right after `final` or `副本` counts copies. */
function isNoiseEnd({ tokens, at, words }: { tokens: readonly Token[]; at: number; words: Words }): boolean {
  let key = ''
  for (let from = at - 1; from >= Math.max(0, at - longest); from--) {
    key = `${tokens[from]?.key ?? ''}${key}`
    if (words.noise.get(key)?.isDoubtful === false) return true
  }
  return false
}

/** Words of one meaning stand next to each other, or are joined by one plain separator. */
const isFarther = (token: Token): boolean => !/^[\s\-_.]?$/.test(token.before)

const isDate = (digits: string): boolean => /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)

import { type Meaning, meaningsAt, type Trust, trust, type Years } from './meanings.js'
import { type Token, tokenize } from './tokens.js'
import type { Words } from './words.js'

type ID = string | number

/** What the tokens beside a name say together. */
export type Said = {
  roles: ID[]
  isUnknownRole: boolean
  years: number[]
  isBareYear: boolean
  trust: Trust
}

/** One way to read a file name: this text is the person, the rest says what `said` holds. */
export type Reading = Said & {
  text: string
  /** Where the text could be cut in two: a name and a login side by side. */
  cuts: [string, string][]
  /** Digits stand right against the text, so that they may belong to it. */
  isBesideDigits: boolean
  /** What within the text looks like a role or a year. */
  swallows: { role: boolean; year: 'glued' | 'apart' | undefined }
}

/** A text to be read, and the words and years that are known. */
type Written = { text: string; words: Words; years: Years }

const silent: Said = { roles: [], isUnknownRole: false, years: [], isBareYear: false, trust: trust.firm }
const mostTokens = 40
const mostStates = 24

/** Every way to read a name in which one run of it is a person, or none is. Empty for a name too long to read. */
export function readingsOf({ text, words, years }: Written): Reading[] {
  const tokens = tokenize(text)
  if (tokens.length > mostTokens) return []
  const meanings = tokens.map((_, at) => meaningsAt({ tokens, at, words, years }))
  const heads = statesFrom({ meanings, start: 0 })
  const tails = tokens.map((_, at) => statesFrom({ meanings, start: at })[tokens.length] ?? [])
  tails.push([silent])
  const readings: Reading[] = (heads[tokens.length] ?? []).map((said) => ({
    ...said,
    text: '',
    cuts: [],
    isBesideDigits: false,
    swallows: { role: false, year: undefined },
  }))
  for (let from = 0; from < tokens.length; from++) {
    for (let to = from + 1; to <= tokens.length; to++) {
      for (const head of heads[from] ?? []) {
        for (const tail of tails[to] ?? []) {
          readings.push({ ...joined(head, tail), ...named({ text, tokens, from, to, meanings }) })
        }
      }
    }
  }
  return readings
}

/** What a folder's name says of role and year, whatever else stands in it. */
export function saidByFolder({ text, words, years }: Written): Said {
  const tokens = tokenize(text).slice(0, mostTokens)
  let said = silent
  for (let at = 0; at < tokens.length; ) {
    const best = meaningsAt({ tokens, at, words, years })
      .filter(({ isBareYear }) => !isBareYear || tokens.length === 1)
      .sort((one, other) => other.to - one.to || one.trust - other.trust)[0]
    if (best) said = joined(said, asSaid(best))
    at = best?.to ?? at + 1
  }
  return { ...said, isUnknownRole: said.isUnknownRole && said.roles.length === 0 }
}

function statesFrom({ meanings, start }: { meanings: readonly Meaning[][]; start: number }): Said[][] {
  const states: Said[][] = Array.from({ length: meanings.length + 1 }, () => [])
  states[start] = [silent]
  for (let at = start; at < meanings.length; at++) {
    for (const said of states[at] ?? []) {
      for (const meaning of meanings[at] ?? []) keep(states[meaning.to] ?? [], joined(said, asSaid(meaning)))
    }
  }
  return states
}

function keep(states: Said[], said: Said) {
  const same = states.findIndex((state) => sameSaid(state, said))
  if (same >= 0) {
    const there = states[same]
    if (there && there.trust > said.trust) states[same] = said
  } else if (states.length < mostStates) states.push(said)
}

const sameSaid = (one: Said, other: Said): boolean =>
  one.isUnknownRole === other.isUnknownRole &&
  one.isBareYear === other.isBareYear &&
  one.roles.join() === other.roles.join() &&
  one.years.join() === other.years.join()

const asSaid = ({ roles = [], isUnknownRole = false, year, isBareYear = false, trust }: Meaning): Said => ({
  roles,
  isUnknownRole,
  years: year === undefined ? [] : [year],
  isBareYear,
  trust,
})

const joined = (one: Said, other: Said): Said => ({
  roles: [...new Set([...one.roles, ...other.roles])],
  isUnknownRole: one.isUnknownRole || other.isUnknownRole,
  years: [...new Set([...one.years, ...other.years])],
  isBareYear: one.isBareYear || other.isBareYear,
  trust: Math.max(one.trust, other.trust),
})

function named({
  text,
  tokens,
  from,
  to,
  meanings,
}: {
  text: string
  tokens: readonly Token[]
  from: number
  to: number
  meanings: readonly Meaning[][]
}): Omit<Reading, keyof Said> {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? 0
  const inside = tokens.slice(from + 1, to)
  const within = meanings
    .slice(from, to)
    .flat()
    .filter((meaning) => meaning.to <= to)
  const year = within.some(({ year }) => year !== undefined)
  const isGlued = inside.every(({ kind, before }, index) => {
    const isBesideDigits = kind === 'digits' || tokens[from + index]?.kind === 'digits'
    return !isBesideDigits || before === ''
  })
  return {
    text: text.slice(start, end),
    cuts: inside.map((token, index) => [
      text.slice(start, tokens[from + index]?.end ?? start),
      text.slice(token.start, end),
    ]),
    isBesideDigits:
      (tokens[from - 1]?.kind === 'digits' && tokens[from]?.before === '') ||
      (tokens[to]?.kind === 'digits' && tokens[to]?.before === ''),
    swallows: {
      role: within.some(
        ({ roles, isUnknownRole, trust: sure }) => (roles || isUnknownRole) && sure === trust.firm,
      ),
      year: year ? (isGlued ? 'glued' : 'apart') : undefined,
    },
  }
}

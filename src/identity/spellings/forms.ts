import { toAscii } from '../ascii.js'
import { nameKey } from '../names.js'

/**
 * A name without its separators: `Zhang, Yan-Ying` is `zhangyanying`. Next to a digit a separator counts
 * (`chen-2022` is `chen.2022`), since `chen2022` is often somebody else.
 */
export const compactKey = (text: string): string =>
  nameKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{N}) | (?=\p{N})/gu, '.')
    .replaceAll(' ', '')

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' }

/** How a name is typed where only ASCII may be: without accents, and as Germans and Danes write it. Never Chinese. */
export function plainForms(text: string): string[] {
  const folded = nameKey(text)
  const spelled = folded.replace(/[äöüåøæ]/g, (letter) => umlauts[letter] ?? letter)
  return [folded, spelled].map((form) => compactKey(toAscii({ text: form })))
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

type Forms = { full: string[]; part: string[] }

/** How a name is written out, in whatever order, and the parts of it that may stand for the whole. */
export const nameForms = (name: string): Forms => (hasHan(name) ? hanForms(name) : wordForms(name))

function hanForms(name: string): Forms {
  const characters = [...compactKey(name)]
  const syllables = toAscii({ text: name, isName: true }).split(/\s+/).map(compactKey).filter(Boolean)
  const given = syllables.slice(1).join('')
  return known({
    full: [characters.join(''), syllables.join(''), `${given}${syllables[0] ?? ''}`],
    part: characters.length > 2 ? [characters.slice(1).join(''), given] : [given],
  })
}

function wordForms(name: string): Forms {
  const words = nameKey(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const orders = [
    words,
    ...(words.length > 1
      ? [
          [last, ...words.slice(0, -1)],
          [...words.slice(1), first],
        ]
      : []),
  ]
  const parts = words.length > 1 ? words.map((word) => [word]) : []
  if (words.length > 2) parts.push([first, last], [last, first], words.slice(0, -1), words.slice(1))
  return known({ full: spellAll(orders), part: spellAll(parts) })
}

const spellAll = (orders: string[][]): string[] =>
  orders.flatMap((words) => [compactKey(words.join(' ')), ...plainForms(words.join(' '))])

function known({ full, part }: Forms): Forms {
  const whole = new Set(full.filter(Boolean))
  return { full: [...whole], part: [...new Set(part)].filter((key) => key.length > 1 && !whole.has(key)) }
}

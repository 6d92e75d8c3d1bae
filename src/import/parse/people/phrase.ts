import { isRoleWord } from '../../../identity/index.js'
import type { ParsedRole } from '../types.js'
import { splitWords, wordKey } from '../words.js'
import { isFiller } from './fillers.js'
import { roleOf } from './heading.js'

const modifiers = new Set(
  'committee steering technical core board council tech 优秀 杰出 核心 技术 首席 副'.split(' '),
)
const mostBefore = 2

/** The roles that a sentence names, each once: `we welcome our new Talented Speakers`. */
export function rolesIn({
  text,
  ownWords,
}: {
  text: string
  ownWords: ReadonlySet<string>
}): { role: ParsedRole; words: string[] }[] {
  const found = new Map<string, { role: ParsedRole; words: string[] }>()
  for (const clause of text
    .normalize('NFKC')
    .slice(0, 2000)
    .split(/[\p{P}\p{S}](?=\s|$)|[，。、；：！？“”《》()（）\n]/u)) {
    const words = splitWords(clause).map((word) => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''))
    for (const [at, word] of words.entries()) {
      if (!isRoleWord(word) || isRoleWord(words[at + 1] ?? '')) continue
      const named = [...before({ words, at, ownWords }), word].map(capitalised)
      const role = roleOf(named)
      if (!found.has(role.slug)) found.set(role.slug, { role, words: named })
    }
  }
  return [...found.values()]
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Capitalised words right before a role, which are part of its name: `Talented` of `Talented Speaker`. */
function before({
  words,
  at,
  ownWords,
}: {
  words: readonly string[]
  at: number
  ownWords: ReadonlySet<string>
}): string[] {
  const taken: string[] = []
  for (let index = at - 1; index >= 0 && taken.length < mostBefore; index--) {
    const word = words[index] ?? ''
    const isPart = /^\p{Lu}\p{Ll}/u.test(word) || modifiers.has(word.toLowerCase())
    if (!isPart || isFiller(word) || ownWords.has(wordKey(word))) break
    taken.unshift(word)
  }
  return taken
}

import { isGithubLogin } from '../github.js'
import type { KnownPerson, MatchedBy, PersonID } from '../people.js'
import { compactKey, hasHan, nameForms, plainForms } from './forms.js'

export { closeSpelling, editDistance } from './close.js'
export { compactKey } from './forms.js'
export { indexSlips } from './slips.js'

/** Somebody whom a text may mean. `isPart`: the text is only a part of the name. */
type Spelling = { id: PersonID; by: MatchedBy; isPart: boolean }

/** `otherwise`: what else of the same person is spelled so, where the first is a login. */
type Kept = Spelling & { otherwise?: MatchedBy }

export type SpellingsIndex = {
  /** Everybody whom the text spells, each once, whole names before parts. */
  find: (text: string) => Spelling[]
  /** Everybody whose Chinese name sounds like this Chinese text; they need not be the same person. */
  soundsLike: (text: string) => PersonID[]
  /** Every spelling of a whole name, with those it stands for. */
  entries: () => Iterable<[string, readonly Spelling[]]>
}

type Sought = KnownPerson & { slug?: string | null }

/**
 * Finds people by how others write their names: without separators or accents, family name first, as pinyin,
 * with umlauts spelled out, or by a part alone. Unlike `indexPeople`, which tells whether two records are one person,
 * this returns everybody who might be meant: only where it is one person may somebody be taken for meant.
 */
export function indexSpellings(people: Iterable<Sought>): SpellingsIndex {
  const whole = new Map<string, Kept[]>()
  const parts = new Map<string, Kept[]>()
  for (const person of people) {
    for (const { text, by } of written(person)) {
      const forms = by === 'github' ? { full: [compactKey(text)], part: [] } : nameForms(text)
      if (by === 'alias' && isGithubLogin(text)) forms.full.push(compactKey(text))
      for (const key of forms.full) keep({ map: whole, key, spelling: { id: person.id, by, isPart: false } })
      for (const key of forms.part) keep({ map: parts, key, spelling: { id: person.id, by, isPart: true } })
    }
  }

  const find = (text: string): Spelling[] => {
    const keys = hasHan(text) ? [compactKey(text)] : [compactKey(text), ...plainForms(text)]
    // Who is written with a space, say, is written by the name, though the login has the same letters.
    const isLogin = isGithubLogin(text.replace(/^@/, ''))
    const found = new Map<PersonID, Spelling>()
    for (const map of [whole, parts]) {
      for (const { otherwise, ...spelling } of keys.flatMap((key) => map.get(key) ?? [])) {
        const by = otherwise && !isLogin ? otherwise : spelling.by
        if (!found.has(spelling.id)) found.set(spelling.id, { ...spelling, by })
      }
    }
    return [...found.values()]
  }

  const soundsLike = (text: string): PersonID[] =>
    hasHan(text)
      ? [...new Set(nameForms(text).full.flatMap((key) => (whole.get(key) ?? []).map(({ id }) => id)))]
      : []

  return { find, soundsLike, entries: () => whole }
}

function written({ name, nativeName, github, aliases, slug }: Sought): { text: string; by: MatchedBy }[] {
  const texts: { text: string | null | undefined; by: MatchedBy }[] = [
    { text: github, by: 'github' },
    { text: name, by: 'name' },
    { text: nativeName, by: 'name' },
    { text: slug, by: 'name' },
    ...(aliases ?? []).map((text) => ({ text, by: 'alias' as const })),
  ]
  return texts.flatMap(({ text, by }) => (text?.trim() ? [{ text: text.replace(/^@/, ''), by }] : []))
}

/** Keeps a spelling of somebody once. Whatever is known of one person comes together, so that the last tells. */
function keep({ map, key, spelling }: { map: Map<string, Kept[]>; key: string; spelling: Spelling }) {
  const there = map.get(key)
  const last = there?.at(-1)
  if (!key) return
  if (last?.id === spelling.id) {
    if (last.by === 'github' && spelling.by !== 'github') last.otherwise ??= spelling.by
  } else if (there) there.push(spelling)
  else map.set(key, [spelling])
}

import { githubKey, nameKey, personKeys } from '../../identity/index.js'
import type { Mention, PersonDraft } from './context.js'
import { type Evidence, markKeys, placeOf } from './evidence.js'
import { isChinese } from './sameFile.js'
import type { ExistingPerson } from './types.js'

type Finder = { evidence: Evidence }

/** Somebody as a mention tells, before anything else is known from the files. */
export function newDraft({
  finder,
  key,
  mention,
  known,
  keys,
  isApart,
}: {
  finder: Finder
  key: string
  mention: Mention
  known?: ExistingPerson
  keys: readonly string[]
  isApart: boolean
}): PersonDraft {
  const { name, github, nativeName, aliases } = mention.entry
  return {
    key,
    ...(known ? { known } : {}),
    name,
    ...(github ? { github } : {}),
    ...(nativeName && !mention.told ? { nativeName } : {}),
    ...(aliases && !mention.told ? { aliases } : {}),
    keys: new Set(keys),
    first: mention,
    mentions: known ? [] : [mention],
    spellings: new Set([name]),
    marks: new Set([
      ...(known ? finder.evidence.ofKnown(known.id) : []),
      ...finder.evidence.ofMention(mention),
    ]),
    places: new Set([placeOf(mention)]),
    isApart,
  }
}

/** Takes a login, or the name in the other script, that was not known before; tells whether there was one. */
export function takeForms({
  draft,
  mention: { entry, told },
}: {
  draft: PersonDraft
  mention: Mention
}): boolean {
  const before = `${draft.github} ${draft.nativeName}`
  draft.github ??= entry.github
  const native = (told ? undefined : entry.nativeName) ?? (isChinese(entry.name) ? entry.name : undefined)
  if (isChinese(draft.name) && !isChinese(entry.name)) {
    draft.nativeName ??= draft.name
    draft.name = entry.name
  } else if (native && !isChinese(draft.name)) draft.nativeName ??= native
  return before !== `${draft.github} ${draft.nativeName}`
}

/** By what an import remembers whom a name meant; files beside the post leave no address, so that their marks are kept. */
export function ledgerKeys({ evidence }: Finder, mention: Mention): string[] {
  const { name, github, file } = mention.entry
  const marks = file ? evidence.ofMention(mention) : []
  return [...personKeys({ name, github }).map((key) => `person:${key}`), ...markKeys({ name, marks })]
}

/** The same for somebody whose name is another's already: never the name alone. */
export function apartKeys({ evidence }: Finder, mention: Mention): string[] {
  const { name, github } = mention.entry
  const logins = personKeys({ github }).filter((key) => key.startsWith('github:'))
  return [...markKeys({ name, marks: evidence.ofMention(mention) }), ...logins.map((key) => `person:${key}`)]
}

/** Whether a mention gives a name and a login. */
export const isFull = ({ entry: { name, github } }: Mention): boolean =>
  github !== undefined && nameKey(name) !== githubKey(github)

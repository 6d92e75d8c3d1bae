import { toAscii } from './ascii.js'
import { fileNameParts } from './fileNames.js'
import { githubKey } from './github.js'
import { isRoleWord } from './roleWords.js'
import { closeSpelling } from './spellings/close.js'
import { compactKey, nameForms } from './spellings/forms.js'

type Named = {
  name?: string | null
  nativeName?: string | null
  github?: string | null
  aliases?: readonly string[] | null
}

const general =
  /^(?:certificates?|certs?|badges?|award|images?|img|final|copy|v\d+|png|pdf|talented|outstanding|证书)$/i
const pieces = /[^\p{L}\p{M}\p{N}]+/u

/**
 * What the name of a certificate's file tells of its holder beyond the name: `xuweimango` of `member-xuweimango.png`
 * for Wei Xu; empty where it only spells the name or login, undefined where it names nobody. Two files for one name
 * with two marks are two people's.
 */
export function certificateMark({ address, ...person }: Named & { address: string }): string | undefined {
  const last =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  const words = fileNameParts(last)
    .base.split(pieces)
    .filter((word) => word && !/^\d+$/.test(word) && !general.test(word) && !isRoleWord(word))
  const whole = keyOf(words)
  if (!whole) return undefined
  const { full, part } = formsOf(person)
  // What stands before the name is the community's or the event's.
  const ends = words.map((_, at) => keyOf(words.slice(at)))
  const spells = (key: string) => full.has(key) || full.has(key.replace(/\d{1,2}$/, ''))
  if (ends.some(spells) || part.has(whole)) return ''
  if ([...full].some((form) => closeSpelling(whole, form))) return ''
  return whole
}

const keyOf = (words: readonly string[]): string =>
  compactKey(toAscii({ text: words.join(' ') })).replaceAll('.', '')

function formsOf({ name, nativeName, github, aliases }: Named): { full: Set<string>; part: Set<string> } {
  const names = [name, nativeName, ...(aliases ?? [])].filter((text): text is string => Boolean(text?.trim()))
  const forms = names.map(nameForms)
  const logins = [github, ...names].flatMap((text) => githubKey(text) ?? []).map((key) => compactKey(key))
  const plain = (keys: readonly string[]) =>
    new Set(keys.map((key) => key.replaceAll('.', '')).filter(Boolean))
  return {
    full: plain([...forms.flatMap(({ full }) => full), ...logins]),
    part: plain(forms.flatMap(({ part }) => part)),
  }
}

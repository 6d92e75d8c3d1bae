import { nameKey, repairEncoding } from '../../../identity/index.js'

/** The smallest piece of a name that can mean something; `before` is what parts it from the last one. */
export type Token = {
  key: string
  start: number
  end: number
  kind: 'han' | 'digits' | 'word'
  before: string
  after: string
}

type NameParts = { folders: string[]; base: string }

const extension = /\.(?:png|jpe?g|jfif|webp|pdf|svg|gif|tiff?|bmp|heic|avif)$/i
const longest = 200

/** The folders and the bare name of a dropped file, in one Unicode form, without extension, escapes and garbling. */
export function nameParts(name: string): NameParts {
  const parts = clean(name)
    .split(/[/\\]+/)
    .map((part) => part.trim())
    .filter((part) => part && !/^\.+$/.test(part))
  const base = (parts.pop() ?? '').replace(extension, '').replace(extension, '')
  return { folders: parts.slice(-8).map(short), base: short(base) }
}

/** The pieces of a name: Chinese by character, other scripts by word, camel case and digits apart. */
export function tokenize(text: string): Token[] {
  const found = [...text.matchAll(piece)]
  return found.map((match, index) => {
    const previous = found[index - 1]
    const next = found[index + 1]
    const end = match.index + match[0].length
    return {
      key: nameKey(match[0]),
      start: match.index,
      end,
      kind: /^\p{Script=Han}/u.test(match[0]) ? 'han' : /^\p{Nd}/u.test(match[0]) ? 'digits' : 'word',
      before: text.slice(previous ? previous.index + previous[0].length : 0, match.index),
      after: text.slice(end, next?.index ?? text.length),
    }
  })
}

const piece =
  /\p{Script=Han}|\p{Nd}+|(?:\p{Lu}\p{M}*)+(?!\p{Ll})|(?:\p{Lu}\p{M}*)?(?:(?!\p{Lu}|\p{Script=Han})\p{L}\p{M}*)+|\p{Lu}\p{M}*/gu

const short = (text: string): string => [...text].slice(0, longest).join('')

function clean(name: string): string {
  let text = name
  for (let round = 0; round < 2 && /%[\da-f]{2}/i.test(text); round++) text = unescaped(text)
  return repairEncoding(text)
    .text.normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu, '')
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import { toAscii } from './ascii.js'

const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
const spaces = /[\s\p{Cc}]+/gu

/**
 * One key for a name however it is written: without regard to case, width, Unicode form, invisible characters
 * or spacing. The four Turkish forms of i are one letter, since their case can't be told without the language.
 */
export const nameKey = (name: string | null | undefined): string =>
  fold(name ?? '')
    .replace(/[ıi]\u0307?/gu, 'i')
    .normalize('NFC')

/**
 * What a database sorts names by: ASCII, lower case, without accents or punctuation, Chinese as pinyin.
 * The printed name counts; the native one only where there is no other.
 */
export function sortName({ name, nativeName }: { name?: string | null; nativeName?: string | null }): string {
  const shown = name?.trim() || nativeName?.trim() || ''
  const key = toAscii({ text: shown, isName: true })
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
  return key || nameKey(shown)
}

/**
 * Parts of a document as one text in which `contains` finds the same on every database:
 * NFKC, lower case, without `_`, `%` and backslashes, which one of them takes for wildcards.
 * What is looked for must pass through here too.
 */
export const searchText = (...parts: readonly (string | null | undefined)[]): string =>
  fold(parts.filter(Boolean).join(' '))
    .replace(/[_%\\]/g, ' ')
    .replace(/i\u0307/g, 'i')
    .replace(spaces, ' ')
    .trim()

function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(ignorable, '').replace(spaces, ' ').trim()
  return plain.toLowerCase().replace(/ß/g, 'ss').replace(/ς/g, 'σ').normalize('NFKC')
}

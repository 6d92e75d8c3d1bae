/**
 * A text as it may be drawn: without control characters, without marks that would turn its direction or hide in it,
 * without lone surrogates. Line breaks stay; other space becomes one plain space.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\u00a0\u3000]+/g, ' ')
    .replace(forbidden, '')
    .replace(/ *\n */g, '\n')
    .trim()
}

/** A value of a certificate: as `cleanText`, on one line. */
export const cleanValue = (text: string): string => cleanText(text).replace(/\s*\n\s*/g, ' ')

/** Controls, soft hyphen, direction marks and overrides, invisible operators, interlinear marks, tags, U+FFFD. */
const forbidden =
  /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]|[\u{e0000}-\u{e001f}]/gu

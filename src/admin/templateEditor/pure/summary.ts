import type { Token } from '../../../certificates/index.js'

/** A text of a design in one plain line: `{{name}}` as "Name", of several possible parts the first. */
export const summary = (text: string, wordOf: (token: Token) => string): string =>
  firstParts(text)
    .replace(/\{\{\s*(\w+)\s*\}\}/g, (_, token: Token) => wordOf(token))
    .replace(/\s+/g, ' ')
    .trim()

/** From the innermost `[[this || that]]` outwards. */
function firstParts(text: string): string {
  const shorter = text.replace(
    /\[\[((?:(?!\[\[|\]\]).)*)\]\]/s,
    (_, parts: string) => parts.split('||')[0] ?? '',
  )
  return shorter === text ? text : firstParts(shorter)
}

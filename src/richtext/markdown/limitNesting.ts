const deepestContainers = 24
const widestIndent = 200
const deepestBrackets = 60
const strayBrackets = 100
const emphasisMarks = 400
const longestRun = 6

type Paragraph = { brackets: number; strays: number; emphasis: number; isTable: boolean }

/**
 * Markdown whose nesting a parser can bear. A text of 10,000 quotes in quotes, or brackets in brackets, costs
 * a parser quadratic time or its stack; beyond a depth that no person writes, such marks are escaped, so that
 * they show as the text they are.
 */
export function limitNesting(markdown: string): string {
  let fence = ''
  let paragraph = fresh()
  const lines = markdown.split('\n').map((line) => {
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && !fence) fence = mark
    else if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = ''
    const shallow = limitContainers(line)
    if (fence || mark) return shallow
    if (startsParagraph.test(line)) paragraph = fresh()
    paragraph.isTable ||= tableRule.test(line)
    if (paragraph.isTable) paragraph = { ...fresh(), isTable: true }
    return limitInline(shallow, paragraph)
  })
  return lines.join('\n')
}

const fresh = (): Paragraph => ({ brackets: 0, strays: 0, emphasis: 0, isTable: false })

/** A blank line, a heading or a list item; not a quote, which may go on with the paragraph before it. */
const startsParagraph = /^[\s>]*$|^ {0,3}#{1,6}\s|^\s*(?:[-+*]|\d{1,9}[.)])\s/
const tableRule = /^[\s>]*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/

function limitContainers(line: string): string {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y
  let count = 0
  let end = 0
  while (marker.test(line)) {
    if (++count > deepestContainers)
      return `${line.slice(0, end)} ${escapeMarker(line.slice(end).trimStart())}`
    end = marker.lastIndex
  }
  const indent = line.length - line.trimStart().length
  return count && indent > widestIndent ? ' '.repeat(widestIndent) + line.trimStart() : line
}

/** With its first marker escaped the rest of a line is text: containers only begin at its start. */
const escapeMarker = (rest: string): string => rest.replace(/^(\d{0,9})(.)/, '$1\\$2')

function limitInline(line: string, paragraph: Paragraph): string {
  return line.replace(/\\.|\[|\]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])|[*~]+/gu, (found) => {
    if (found[0] === '\\') return found
    const isTooMuch =
      found === '['
        ? ++paragraph.brackets > deepestBrackets
        : found === ']'
          ? --paragraph.brackets < 0 && ++paragraph.strays > strayBrackets
          : ++paragraph.emphasis > emphasisMarks || found.length > longestRun
    if (found === '[' && isTooMuch) paragraph.brackets--
    if (found === ']' && paragraph.brackets < 0) paragraph.brackets = 0
    return isTooMuch ? found.replace(/./g, '\\$&') : found
  })
}

/** A part of a text that stays on one line, and what of it counts when the line ends behind it. */
export type Word = { start: number; end: number; visibleEnd: number }

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const breaksAnywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！》」』”’）】〉…—]/u
/** What may not begin a line, and what may not end one. */
const neverFirst = /^[，。、；：？！》」』”’）】〉…—·,.;:?!)\]}々ー％%]/u
const neverLast = /[《「『“‘（【〈([{]$/u

/** Where a text may be broken: behind spaces and hyphens, and between Chinese or Japanese characters. */
export function words(text: string): Word[] {
  const pieces = [...segmenter.segment(text)]
  const found: Word[] = []
  let start = 0
  for (const [index, { segment, index: at }] of pieces.entries()) {
    const next = pieces[index + 1]
    const end = at + segment.length
    if (next && !mayBreak(segment, next.segment)) continue
    found.push({ start, end, visibleEnd: start + text.slice(start, end).trimEnd().length })
    start = end
  }
  return found
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s$/.test(after) || neverFirst.test(after) || neverLast.test(before)) return false
  if (/^[^\S\u00a0]$/.test(before)) return true
  if (/^[-‐–/]$/.test(before)) return /\p{L}/u.test(after)
  return breaksAnywhere.test(before) || breaksAnywhere.test(after)
}

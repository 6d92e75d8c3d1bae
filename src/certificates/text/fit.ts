import { type Word, words } from './breaks.js'
import { type Fonts, type Lettering, type ShapedLine, shapeLine } from './shape.js'

export type Box = { width: number; height: number }
type Fitting = {
  size: number
  minSize: number
  maxLines: number
  lineHeight: number
  isBalanced: boolean
}

/** A text in the size in which it fits its box; `neededSize` where that is less than it may be. */
export type Fitted = { size: number; lines: ShapedLine[]; missing: string[]; neededSize?: number }

/** A text shrinks to this share of its size before it takes another line. */
const shrinksTo = 0.55

/**
 * Fits a text into its box: on one line while it needs to shrink only a little, else on as many as it may have.
 * What does not fit even so is drawn in the size that it needs, and says it.
 */
export function fitText({
  text,
  box,
  fitting,
  lettering,
  fonts,
}: {
  text: string
  box: Box
  fitting: Fitting
  lettering: Lettering
  fonts: Fonts
}): Fitted {
  const { size, minSize } = fitting
  const paragraphs = text.split('\n').map((line) => measure({ text: line, lettering, fonts }))
  const enough = Math.max(size * shrinksTo, minSize)
  let best = { size: 0, lines: [''] }
  for (let count = paragraphs.length; count <= Math.max(fitting.maxLines, paragraphs.length); count += 1) {
    const tried = arrange({ paragraphs, count, box, fitting })
    if (tried.size > best.size * 1.02) best = tried
    if (best.size >= enough) break
  }
  const lines = best.lines.map((line) => shapeLine({ text: line, lettering, fonts }))
  const missing = [...new Set(lines.flatMap((line) => line.missing))]
  const needed = Math.floor(best.size * 10) / 10
  return { size: best.size, lines, missing, ...(best.size + 0.01 < minSize ? { neededSize: needed } : {}) }
}

type Measured = { text: string; words: Word[]; widthOf: (start: number, end: number) => number }

/** The width of any part of a text, from shaping it once. */
function measure({ text, lettering, fonts }: { text: string; lettering: Lettering; fonts: Fonts }): Measured {
  const sums = new Float64Array(text.length + 1)
  for (const run of shapeLine({ text, lettering, fonts }).runs) {
    for (const { start, advance } of run.glyphs) sums[start + 1] = (sums[start + 1] ?? 0) + advance
  }
  for (let index = 1; index < sums.length; index += 1)
    sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0)
  const widthOf = (start: number, end: number): number =>
    Math.max(0, (sums[end] ?? 0) - (sums[start] ?? 0) - lettering.tracking)
  return { text, words: words(text), widthOf }
}

function arrange({
  paragraphs,
  count,
  box,
  fitting: { size, lineHeight, isBalanced },
}: {
  paragraphs: Measured[]
  count: number
  box: Box
  fitting: Fitting
}): { size: number; lines: string[] } {
  // The block is as high as its lines; the first and the last need no room beyond their letters.
  const bySize = box.height / (1 + (count - 1) * lineHeight)
  const narrowest = narrowestWidth(paragraphs, count)
  const fitted = Math.min(size, bySize, narrowest > 0 ? box.width / narrowest : size)
  const limit = isBalanced ? narrowest : Math.max(narrowest, box.width / fitted)
  return { size: fitted, lines: paragraphs.flatMap((paragraph) => broken(paragraph, limit)) }
}

/** The least width at which the paragraphs take no more lines than that. */
function narrowestWidth(paragraphs: Measured[], count: number): number {
  let high = Math.max(...paragraphs.map(({ text, widthOf }) => widthOf(0, text.length)))
  if (count <= paragraphs.length) return high
  let low = 0
  for (let step = 0; step < 40 && high - low > 0.001; step += 1) {
    const middle = (low + high) / 2
    const isEnough =
      paragraphs.every(({ words: all, widthOf }) =>
        all.every(({ start, visibleEnd }) => widthOf(start, visibleEnd) <= middle),
      ) && paragraphs.reduce((sum, paragraph) => sum + broken(paragraph, middle).length, 0) <= count
    if (isEnough) high = middle
    else low = middle
  }
  return high
}

/** Fills lines with words, each as far as it goes. */
function broken({ text, words: all, widthOf }: Measured, limit: number): string[] {
  const lines: string[] = []
  let from = all[0]
  let to = all[0]
  for (const word of all) {
    if (from && to && word !== from && widthOf(from.start, word.visibleEnd) > limit + 1e-6) {
      lines.push(text.slice(from.start, to.visibleEnd))
      from = word
    }
    to = word
  }
  lines.push(from && to ? text.slice(from.start, to.visibleEnd) : '')
  return lines
}

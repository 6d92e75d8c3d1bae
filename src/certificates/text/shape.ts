import type * as HarfBuzz from 'harfbuzzjs'
import type { Face, FindFace, Shaper } from './face.js'
import type { Style } from './families.js'
import { itemize, type Run, visualOrder } from './itemize.js'

/** A letter in its place on the line. Lengths are for size 1; y counts upwards from the baseline. */
type Glyph = {
  id: number
  x: number
  y: number
  advance: number
  /** Which part of the text it shows: letters drawn by several glyphs share it. */
  start: number
  end: number
}

type ShapedRun = { face: Face; isRightToLeft: boolean; glyphs: Glyph[] }

/** A line for size 1, its runs from left to right. `isSpaced`: there is space in it that is no character. */
export type ShapedLine = {
  text: string
  width: number
  runs: ShapedRun[]
  missing: string[]
  isSpaced: boolean
}

export type Lettering = {
  style: Style
  locale: string
  /** Space between letters, in sizes. */
  tracking: number
}

/** What shaping needs from outside. */
export type Fonts = { harfbuzz: Shaper; findFace: FindFace }

/** Shapes one line of text: letters joined, marks placed, right-to-left parts turned, space put between. */
export function shapeLine({
  text,
  lettering,
  fonts,
}: {
  text: string
  lettering: Lettering
  fonts: Fonts
}): ShapedLine {
  const { runs, missing } = itemize({ text, ...lettering, findFace: fonts.findFace })
  let pen = 0
  let lastSpace = 0
  let isSpaced = false
  const ordered = visualOrder(runs)
  const shaped = ordered.map((run, index) => {
    const isTracked = lettering.tracking !== 0 && run.script !== 'Arab'
    const glyphs = shapeRun({ text, run, isSpaced: isTracked, lettering, fonts })
    const next = ordered[index + 1]
    const gap = next && meetsOtherScript({ text, run, next }) ? autospace : 0
    for (const glyph of glyphs) {
      if (glyph.id === 0) missing.push(text.slice(glyph.start, glyph.end))
      glyph.x += pen
      pen += glyph.advance
    }
    const last = glyphs.at(-1)
    if (last) last.advance += gap
    pen += gap
    lastSpace = isTracked ? lettering.tracking : 0
    isSpaced ||= isTracked || gap > 0
    return { face: run.face, isRightToLeft: run.level % 2 === 1, glyphs }
  })
  return { text, width: Math.max(0, pen - lastSpace), runs: shaped, missing, isSpaced }
}

/** Chinese and Japanese stand a little apart from Latin letters and digits beside them, as readers expect. */
const autospace = 0.16

function meetsOtherScript({ text, run, next }: { text: string; run: Run; next: Run }): boolean {
  if (run.level % 2 === 1 || next.level % 2 === 1 || run.end !== next.start) return false
  const [before, after] = [
    text.slice(Math.max(0, run.end - 2), run.end),
    text.slice(next.start, next.start + 2),
  ]
  return (
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before) &&
      /^[\p{Script=Latin}\d]/u.test(after)) ||
    (/[\p{Script=Latin}\d]$/u.test(before) &&
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(after))
  )
}

function shapeRun({
  text,
  run,
  isSpaced,
  lettering,
  fonts: { harfbuzz },
}: {
  text: string
  run: Run
  isSpaced: boolean
  lettering: Lettering
  fonts: Fonts
}): Glyph[] {
  const { face, level, start, end } = run
  const buffer = emptyBuffer(harfbuzz)
  buffer.addText(text, start, end - start)
  buffer.setDirection(level % 2 === 1 ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR)
  buffer.setScript(run.script)
  buffer.setLanguage(lettering.locale)
  const features = isSpaced ? ['liga', 'clig', 'dlig', 'calt'].map((tag) => new harfbuzz.Feature(tag, 0)) : []
  harfbuzz.shape(face.font, buffer, features)
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const clusters = [...new Set(infos.map((info) => info.cluster)), end].sort((one, other) => one - other)
  const unit = face.scale / face.unitsPerEm
  return infos.map(({ codepoint: id, cluster }, index) => {
    const position = positions[index]
    const isLastOfCluster = infos[index + 1]?.cluster !== cluster
    const space = isSpaced && isLastOfCluster ? lettering.tracking : 0
    return {
      id,
      x: (position?.xOffset ?? 0) * unit,
      y: (position?.yOffset ?? 0) * unit,
      advance: (position?.xAdvance ?? 0) * unit + space,
      start: cluster,
      end: clusters[clusters.indexOf(cluster) + 1] ?? end,
    }
  })
}

const buffers = new WeakMap<Shaper, HarfBuzz.Buffer>()

/** One buffer serves all lines: HarfBuzz frees its memory late. */
function emptyBuffer(harfbuzz: Shaper): HarfBuzz.Buffer {
  const buffer = buffers.get(harfbuzz) ?? new harfbuzz.Buffer()
  buffers.set(harfbuzz, buffer)
  buffer.reset()
  return buffer
}

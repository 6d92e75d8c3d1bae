import { channels } from '../../design/index.js'
import type { GlyphRun, Line, PlacedGlyph, Shape } from '../../layout/index.js'
import { type Path, short, transformed } from '../../path.js'
import { pdfText } from './document.js'
import type { FontBook } from './fonts.js'

/** Ornaments are the same objects in every certificate. */
const written = new WeakMap<Path, string>()

/** A shape as operators of a page. */
export function shapeOperators({ path, color, lineWidth }: Shape): string {
  const outline = written.get(path) ?? pathOperators(path)
  written.set(path, outline)
  return lineWidth ? `${rgb(color)} RG ${short(lineWidth)} w ${outline} S` : `${rgb(color)} rg ${outline} f`
}

/** The lines of a text in its colour. */
export const textOperators = (lines: readonly Line[], color: string, fonts: FontBook): string[] => [
  `${rgb(color)} rg`,
  ...lines.flatMap((line) => lineOperators(line, fonts)),
]

/**
 * Where space was put between letters, readers would see it as blanks: there the line says its text as a whole. Not
 * where it runs from right to left: readers would turn it around.
 */
function lineOperators({ text, runs, isSpaced }: Line, fonts: FontBook): string[] {
  const drawn = runs.flatMap((run) => runOperators(run, fonts))
  if (!isSpaced || runs.some((run) => run.isRightToLeft)) return drawn
  return [`/Span << /ActualText ${pdfText(text)} >> BDC`, ...drawn, 'EMC']
}

/**
 * The letters of a run. The widest glyph of each letter carries its text; the others of the same letter (accents,
 * dots) are drawn as outlines, or readers would take them for letters of their own.
 */
function runOperators({ face, size, glyphs }: GlyphRun, fonts: FontBook): string[] {
  const carriers = new Map<number, PlacedGlyph>()
  const width = ({ id }: PlacedGlyph) => face.font.glyphHAdvance(id)
  for (const glyph of glyphs) {
    const other = carriers.get(glyph.start)
    if (!other || width(glyph) > width(other)) carriers.set(glyph.start, glyph)
  }
  const operators: string[] = []
  const outlines: string[] = []
  let pen: { font: string; x: number; y: number } | undefined
  let shown: string[] = []
  const show = () => {
    if (shown.length > 0) operators.push(`[${shown.join('')}] TJ`)
    shown = []
  }
  for (const glyph of glyphs) {
    if (carriers.get(glyph.start) !== glyph) {
      const unit = size / face.unitsPerEm
      const outline = transformed(face.outline(glyph.id), {
        x: glyph.x,
        y: glyph.y,
        scaleX: unit,
        scaleY: -unit,
      })
      if (outline.length > 0) outlines.push(`${pathOperators(outline)} f`)
      continue
    }
    const { font, code, width: advance } = fonts.character(face, glyph.id, glyph.text)
    if (!pen || Math.abs(pen.y - glyph.y) > 0.005) {
      show()
      if (!pen) operators.push('BT', `/${font} ${short(size, 3)} Tf`)
      operators.push(`1 0 0 -1 ${short(glyph.x)} ${short(glyph.y)} Tm`)
      pen = { font, x: glyph.x, y: glyph.y }
    }
    const off = Math.round(((pen.x - glyph.x) / size) * 1000)
    if (off !== 0) shown.push(String(off))
    shown.push(`<${code}>`)
    pen.x = pen.x - (off * size) / 1000 + advance * size
  }
  show()
  if (pen) operators.push('ET')
  return [...operators, ...outlines]
}

function pathOperators(path: Path): string {
  let [fromX, fromY] = [0, 0]
  const operators = path.map((command) => {
    if (command[0] === 'Z') return 'h'
    const numbers = command.slice(1).map(Number)
    const [ax = 0, ay = 0, bx = 0, by = 0] = numbers
    // PDF knows cubic curves alone.
    const written =
      command[0] === 'Q'
        ? [
            fromX + (2 / 3) * (ax - fromX),
            fromY + (2 / 3) * (ay - fromY),
            bx + (2 / 3) * (ax - bx),
            by + (2 / 3) * (ay - by),
            bx,
            by,
          ]
        : numbers
    fromX = numbers.at(-2) ?? 0
    fromY = numbers.at(-1) ?? 0
    const operator = command[0] === 'M' ? 'm' : command[0] === 'L' ? 'l' : 'c'
    return `${written.map((value) => short(value)).join(' ')} ${operator}`
  })
  return operators.join(' ')
}

const rgb = (color: string): string =>
  channels(color)
    .map((channel) => short(channel / 255, 3))
    .join(' ')

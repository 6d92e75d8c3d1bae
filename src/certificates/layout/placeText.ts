import { LRUCache } from 'lru-cache'
import type { Place, TextItem } from '../design/index.js'
import { type Fitted, type Fonts, fitText, type ShapedLine, styles } from '../text/index.js'
import type { Line } from './types.js'

/** How many characters of fitted texts are kept; each takes some hundred bytes. */
const mostKept = 200_000

const known = new WeakMap<Fonts, LRUCache<string, Fitted>>()

/** Fits the text of an item into its box. What a batch says on every certificate is fitted once. */
export function fitItem({
  item,
  text,
  locale,
  fonts,
}: {
  item: Place & TextItem
  text: string
  locale: string
  fonts: Fonts
}): Fitted {
  const { width, height, font, size, minSize, maxLines, lineHeight, align, tracking, uppercase } = item
  const key = [
    ...[width, height, font, size, minSize, maxLines, lineHeight, align, tracking, uppercase],
    ...[locale, text],
  ].join(' ')
  const fits = known.get(fonts) ?? new LRUCache<string, Fitted>({ max: 500, maxSize: mostKept })
  known.set(fonts, fits)
  const fitted =
    fits.get(key) ??
    fitText({
      text: uppercase ? text.toLocaleUpperCase(locale) : text,
      box: { width, height },
      fitting: { size, minSize, maxLines, lineHeight, isBalanced: align === 'center' },
      lettering: { style: styles[font], locale, tracking },
      fonts,
    })
  fits.set(key, fitted, { size: text.length })
  return fitted
}

/** Places the lines of a fitted text: the height of its capitals stands in the middle of the box. */
export function placeLines(item: Place & TextItem, { size, lines }: Fitted, fonts: Fonts): Line[] {
  const pitch = size * item.lineHeight
  const middle = item.y + item.height / 2
  const first = middle - ((lines.length - 1) * pitch) / 2 + (capHeight(item, fonts) * size) / 2
  return lines.map((line, index) => placeLine({ line, item, size, baseline: first + index * pitch }))
}

function placeLine({
  line,
  item,
  size,
  baseline,
}: {
  line: ShapedLine
  item: Place & TextItem
  size: number
  baseline: number
}): Line {
  const room = item.width - (line.width - emptyEnd(line)) * size
  const left = item.x + (item.align === 'left' ? 0 : item.align === 'center' ? room / 2 : room)
  const runs = line.runs.map(({ face, glyphs, isRightToLeft }) => ({
    face,
    size: size * face.scale,
    isRightToLeft,
    glyphs: glyphs.map(({ id, x, y, start, end }) => ({
      id,
      x: left + x * size,
      y: baseline - y * size,
      start,
      text: line.text.slice(start, end),
    })),
  }))
  return { text: line.text, runs, isSpaced: line.isSpaced }
}

/** A full-width mark at the end fills half its square: the other half counts for nothing when a line is centred. */
function emptyEnd({ text, runs }: ShapedLine): number {
  const last = runs.at(-1)
  const isFullWidth =
    last && ['chinese', 'japanese'].includes(last.face.family) && /[，。、；：！？》」』）]$/.test(text)
  return isFullWidth ? last.face.scale / 2 : 0
}

/** Of the Latin letters of the item's font, in sizes. */
function capHeight(item: TextItem, { findFace }: Fonts): number {
  const { families, weight } = styles[item.font]
  const face = families.map((family) => findFace(family, weight, [0x48])).find(Boolean)
  return face ? (face.capHeight / face.unitsPerEm) * face.scale : 0.65
}

import type { GlyphRun, Layout, Line, Mark, Shape } from '../layout/index.js'
import { type Path, pathData, rectangle, short } from '../path.js'
import { backgroundPlace, type FindPicture, type PicturePlace, pictureBox } from './pictures.js'

/** A layout as SVG: letters as outlines, each kept once, so that it looks the same without the fonts. */
export function toSVG(layout: Layout, findPicture: FindPicture): string {
  const { width, height, title, locale, background, marks } = layout
  const glyphs = new Map<string, { id: string; data: string }>()
  const behind = backgroundPlace(layout)
  const body = [
    shapeElement({ path: rectangle(0, 0, width, height), color: background.color }),
    behind ? imageElement(behind, findPicture) : '',
    ...marks.map((mark) => markElement({ mark, glyphs, findPicture })),
  ]
  const kept = [...glyphs.values()].map(({ id, data }) => `<path id="${id}" d="${data}"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" lang="${escaped(locale)}" xml:lang="${escaped(locale)}"><title>${escaped(title)}</title><defs>${kept.join('')}</defs>${body.join('')}</svg>`
}

type Glyphs = Map<string, { id: string; data: string }>

function markElement({
  mark,
  glyphs,
  findPicture,
}: {
  mark: Mark
  glyphs: Glyphs
  findPicture: FindPicture
}): string {
  if (mark.kind === 'picture') return imageElement(mark, findPicture, mark.alt)
  if (mark.kind === 'shapes') {
    const shapes = mark.shapes.map(shapeElement).join('')
    return mark.alt ? `<g role="img" aria-label="${escaped(mark.alt)}">${shapes}</g>` : shapes
  }
  const lines = mark.lines.flatMap((line) => lineElements(line, glyphs))
  const text = mark.lines.map((line) => line.text).join(' ')
  return `<g role="img" aria-label="${escaped(text)}" fill="${mark.color}">${lines.join('')}</g>`
}

function shapeElement({ path, color, lineWidth, isCrisp }: Shape): string {
  const crisp = isCrisp ? ' shape-rendering="crispEdges"' : ''
  const paint = lineWidth
    ? `fill="none" stroke="${color}" stroke-width="${short(lineWidth)}"`
    : `fill="${color}"`
  return `<path ${paint}${crisp} d="${dataOf(path)}"/>`
}

const written = new WeakMap<Path, string>()

/** Ornaments are the same objects in every certificate. */
function dataOf(path: Path): string {
  const data = written.get(path) ?? pathData(path)
  written.set(path, data)
  return data
}

function imageElement(place: PicturePlace, findPicture: FindPicture, alt?: string): string {
  const picture = findPicture(place)
  if (!picture) return ''
  const { x, y, width, height } = pictureBox(place, picture)
  const label = alt ? ` role="img" aria-label="${escaped(alt)}"` : ''
  const address = `data:${picture.mimeType};base64,${picture.data.toString('base64')}`
  return `<image${label} x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" preserveAspectRatio="none" href="${address}"/>`
}

const lineElements = ({ runs }: Line, glyphs: Glyphs): string[] => runs.map((run) => runElement(run, glyphs))

/** The letters of a run in the units of its font. */
function runElement({ face, size, glyphs: placed }: GlyphRun, glyphs: Glyphs): string {
  const [first] = placed
  if (!first) return ''
  const scale = size / face.unitsPerEm
  const uses = placed.flatMap(({ id, x, y }) => {
    const key = `${face.key} ${id}`
    const known = glyphs.get(key) ?? { id: `l${glyphs.size}`, data: pathData(face.outline(id), 0) }
    if (known.data === '') return []
    glyphs.set(key, known)
    const [left, up] = [(x - first.x) / scale, (first.y - y) / scale]
    return `<use href="#${known.id}" x="${short(left, 1)}"${up ? ` y="${short(up, 1)}"` : ''}/>`
  })
  if (uses.length === 0) return ''
  const unit = short(scale, 6)
  return `<g transform="matrix(${unit} 0 0 -${unit} ${short(first.x)} ${short(first.y)})">${uses.join('')}</g>`
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

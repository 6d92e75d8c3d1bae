import type * as HarfBuzz from 'harfbuzzjs'
import type { Command, Path } from '../path.js'
import { type FamilyName, familyScale } from './families.js'

/** HarfBuzz, as it is loaded outside. */
export type Shaper = typeof HarfBuzz

/** One font file in one weight. */
export type Face = {
  /** Unique, and the same in every process. */
  key: string
  family: FamilyName
  font: HarfBuzz.Font
  unitsPerEm: number
  /** Of a letter, so that families stand evenly beside each other. */
  scale: number
  /** In units. */
  capHeight: number
  ascender: number
  descender: number
  bytes: Uint8Array
  /** The weight, where the file holds several. */
  weight?: number
  covers(codePoint: number): boolean
  /** In units, counting upwards. */
  outline(glyph: number): Path
}

/** Where a text finds its letters: the face of a family and weight that holds all of the code points. */
export type FindFace = (family: FamilyName, weight: number, codePoints: readonly number[]) => Face | undefined

/** Opens a font file (TrueType, not packed) in one weight. */
export function openFace({
  harfbuzz,
  key,
  family,
  bytes,
  weight,
}: {
  harfbuzz: Shaper
  key: string
  family: FamilyName
  bytes: Uint8Array
  weight: number
}): Face {
  const hbFace = new harfbuzz.Face(new harfbuzz.Blob(bytes))
  const font = new harfbuzz.Font(hbFace)
  const axis = hbFace.getAxisInfos().wght
  const pinned = axis && Math.min(axis.max, Math.max(axis.min, weight))
  if (pinned !== undefined) font.setVariations([new harfbuzz.Variation('wght', pinned)])
  const known = new Map<number, boolean>()
  const outlines = new Map<number, Path>()
  const { ascender, descender } = font.hExtents()
  return {
    key: pinned === undefined ? key : `${key}@${pinned}`,
    family,
    font,
    unitsPerEm: hbFace.upem,
    scale: familyScale[family] ?? 1,
    capHeight: font.getMetricPositionWithFallback(harfbuzz.MetricsTag.CAP_HEIGHT),
    ascender,
    descender,
    bytes,
    ...(pinned === undefined ? {} : { weight: pinned }),
    covers: (codePoint) => remember(known, codePoint, () => font.nominalGlyph(codePoint) !== undefined),
    outline: (glyph) => remember(outlines, glyph, () => font.glyphToJson(glyph).map(command)),
  }
}

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

function command({ type, values }: { type: string; values: number[] }): Command {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values
  if (type === 'M' || type === 'L') return [type, a, b]
  if (type === 'Q') return [type, a, b, c, d]
  if (type === 'C') return [type, a, b, c, d, e, f]
  return ['Z']
}

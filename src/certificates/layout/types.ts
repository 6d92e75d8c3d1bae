import type { Path } from '../path.js'
import type { Face } from '../text/index.js'

/** What every output draws: all in place, in design px, the last on top. */
export type Layout = {
  width: number
  height: number
  title: string
  locale: string
  background: { color: string; picture?: string }
  marks: Mark[]
}

/** `isFixed`: the same on all certificates of a design, and nothing that differs lies below it. */
export type Mark = { item: string; isFixed: boolean } & (
  | ({ kind: 'shapes'; shapes: Shape[] } & Alternative)
  | ({ kind: 'picture'; picture: string; fit: 'contain' | 'cover' } & Rectangle & Alternative)
  | { kind: 'text'; color: string; tag: 'heading' | 'text'; lines: Line[] }
)

/** What a mark shows, in words; without them it is decoration. */
type Alternative = { alt?: string }

export type Rectangle = { x: number; y: number; width: number; height: number }

/** An outline, filled, or drawn as a line of some width. `isCrisp`: whole pixels, never blurred. */
export type Shape = { path: Path; color: string; lineWidth?: number; isCrisp?: boolean }

export type Line = { text: string; runs: GlyphRun[]; isSpaced: boolean }

export type GlyphRun = {
  face: Face
  /** Of an em of this face, in design px. */
  size: number
  isRightToLeft: boolean
  /** Placed on the page: x and y are of the glyph's origin. */
  glyphs: PlacedGlyph[]
}

export type PlacedGlyph = { id: number; x: number; y: number; text: string; start: number }

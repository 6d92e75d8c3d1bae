export { layOut } from './layOut.js'
export type { GlyphRun, Layout, Line, Mark, PlacedGlyph, Rectangle, Shape } from './types.js'

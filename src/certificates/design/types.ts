/** The typefaces of a design. Each is a family for all scripts: Chinese, Arabic and the others come with it. */
export const fontNames = [
  'serif',
  'serif-medium',
  'serif-bold',
  'serif-italic',
  'sans',
  'sans-medium',
  'sans-bold',
  'sans-italic',
] as const
export type FontName = (typeof fontNames)[number]

/** What a text of a design may name as `{{name}}`. */
export const tokens = [
  'name',
  'role',
  'year',
  'date',
  'serial',
  'url',
  'community',
  'citation',
  'group',
  'project',
] as const
export type Token = (typeof tokens)[number]

/** What a certificate says, each already in the words of the locale; empty where there is nothing to say. */
export type Values = Record<Token, string>

/** The id of a media document, as text. */
export type PictureID = string

export const ornaments = ['frame', 'wreath', 'divider', 'star'] as const
export type OrnamentName = (typeof ornaments)[number]

/** How a certificate is drawn: plain data, measured in design px (A4 landscape is 1684 x 1191). Colours are `#rrggbb`. */
export type Design = {
  width: number
  height: number
  background: { color: string; picture?: PictureID }
  /** Drawn in this order, the last on top. */
  items: DesignItem[]
}

export type DesignItem = Place & (TextItem | QRItem | PictureItem | LineItem | OrnamentItem)

export type Place = {
  /** Unique in the design: problems name it. */
  id: string
  x: number
  y: number
  width: number
  height: number
  /** Drawn only where the certificate has this value, or with `!` before it only where it has none. */
  when?: Token | `!${Token}`
}

export type TextItem = {
  kind: 'text'
  /**
   * The text by locale, with tokens such as `{{name}}`. A part in `[[ ]]` is left out when a token in it is empty,
   * and `[[this || that]]` then takes the other. A locale without a text takes the English one, then any;
   * an empty text draws nothing.
   */
  text: Record<string, string>
  font: FontName
  size: number
  /** How small a long text may become before it is too long. */
  minSize: number
  /** The most lines it may take; only a text that would become small takes more than one. */
  maxLines: number
  /** From line to line, in sizes. */
  lineHeight: number
  align: 'left' | 'center' | 'right'
  color: string
  /** Space between letters, in sizes. Arabic and other joined scripts never get any. */
  tracking: number
  uppercase?: boolean
  /** What it is to a reader of the PDF. @default 'text' */
  tag?: 'heading' | 'text'
}

/**
 * A QR code of the certificate's address, as large as whole pixels allow. With a `background` it stands on a tile of
 * that colour, with the quiet margin that readers need on a picture.
 */
export type QRItem = { kind: 'qr'; color: string; background?: string }

/** A signature, logo or other picture. */
export type PictureItem = { kind: 'picture'; picture: PictureID; fit: 'contain' | 'cover'; alt?: string }

/** A straight line through the middle of its box, along the longer side. */
export type LineItem = { kind: 'line'; color: string; thickness: number }

export type OrnamentItem = { kind: 'ornament'; ornament: OrnamentName; color: string; accent: string }

/** A picture as it was uploaded: PNG, JPEG, WebP or SVG. */
export type Picture = { data: Buffer; mimeType: string }

/** One drawing: how, what, in which words, with which pictures. */
export type Drawing = {
  design: Design
  values: Values
  locale: string
  pictures: ReadonlyMap<PictureID, Picture>
}

export const formats = ['png', 'pdf', 'svg'] as const
export type Format = (typeof formats)[number]

/** Why a drawing can't be made as it should be; both name the item of the design. */
export type DrawingProblem =
  | { kind: 'missingGlyphs'; item: string; characters: string[]; codePoints: string[] }
  | { kind: 'tooLong'; item: string; neededSize: number }

/** A node of the editor's JSON; what else it holds depends on its type. */
export type LexicalNode = { type: string; version: number; [key: string]: unknown }

/** How a block of text stands: '' is the reader's natural side. */
export type Alignment = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

/** The editor's JSON as Payload stores it in a rich text field. */
export type RichText = {
  root: {
    type: string
    children: LexicalNode[]
    direction: 'ltr' | 'rtl' | null
    format: Alignment
    indent: number
    version: number
  }
  [key: string]: unknown
}

/** Bits of a text node's `format`. */
export const marks = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

/** Nodes nested deeper than this are read as plain text, so that no content can exhaust the stack. */
export const deepest = 100

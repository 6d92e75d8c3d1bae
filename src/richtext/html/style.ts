import { type LexicalNode, numberOf } from '../lexical/index.js'

const alignments = new Set(['left', 'center', 'right', 'start', 'end', 'justify'])

/** The alignment and indent that an editor gave a block of text, as a style; null for the usual. */
export function styleOf({ format, indent }: LexicalNode): string | null {
  const steps = numberOf(indent, { min: 1, max: 20 })
  const style = [
    ...(typeof format === 'string' && alignments.has(format) ? [`text-align:${format}`] : []),
    ...(steps ? [`padding-inline-start:${steps * 2.5}rem`] : []),
  ].join(';')
  return style || null
}

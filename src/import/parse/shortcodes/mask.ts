import { isKnown } from './meanings.js'
import { findShortcodes } from './read.js'
import type { Shortcode } from './types.js'

/** A text whose shortcodes are signs that mean nothing to Markdown, and the shortcodes that they stand for. */
export type Masked = { text: string; codes: Shortcode[] }

const start = '\ue000'
const end = '\ue001'
const more = '\ue002'

/** The sign of one shortcode; of several lines it has as many, so that lines stay what they are. */
export const sign = /\ue000(\d+)\ue001(?:\n[ \t>]*\ue002)*/g

/** Puts a sign in the place of each shortcode that is understood, or that Markdown would take for HTML. */
export function mask(text: string): Masked {
  if (/[\ue000-\ue002]/.test(text)) return { text, codes: [] }
  const codes: Shortcode[] = []
  let masked = ''
  let at = 0
  let line = 1
  for (const found of findShortcodes(text)) {
    if (found.at < at) continue
    const between = text.slice(at, found.at)
    line += between.split('\n').length - 1
    const code = { ...found, line }
    const breaks = found.raw.split('\n').length - 1
    line += breaks
    at = found.at + found.raw.length
    const isTag = /^\{\{<[a-z]/i.test(found.raw)
    masked += between
    if (isKnown(code) || isTag) masked += `${start}${codes.push(code) - 1}${end}${`\n${more}`.repeat(breaks)}`
    else masked += found.raw
  }
  return { text: masked + text.slice(at), codes }
}

/** The text as it was written. */
export const unmask = (text: string, codes: readonly Shortcode[]): string =>
  text.includes(start) ? text.replace(sign, (_, index) => codes[Number(index)]?.raw ?? '') : text

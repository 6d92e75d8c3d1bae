import {
  type Design,
  type DesignItem,
  type DrawingProblem,
  fill,
  namedTokens,
  type Place,
  type TextItem,
  tokens,
  type Values,
} from '../design/index.js'
import { certificateTitle } from '../identity.js'
import { rectangle } from '../path.js'
import { cleanText, cleanValue, type Fonts } from '../text/index.js'
import { ornamentShapes } from './ornaments/index.js'
import { fitItem, placeLines } from './placeText.js'
import { qrShapes } from './qr.js'
import type { Layout, Mark } from './types.js'

/**
 * How many characters a drawing may have in all, more than a page holds. Every one costs time in which the server does
 * nothing else, and a hundred items can say a long citation a hundred times each.
 */
const mostCharacters = 5000

/**
 * Puts a design and what a certificate says into place: one layout for every output.
 * What can't be drawn as it should be is told in `problems`; the rest is drawn all the same.
 */
export function layOut({
  design,
  values: given,
  locale: asked,
  fonts,
}: {
  design: Design
  values: Values
  locale: string
  fonts: Fonts
}): { layout: Layout; problems: DrawingProblem[] } {
  const values = cleanValues(given)
  const locale = knownLocale(asked)
  const problems: DrawingProblem[] = []
  const shown = design.items.filter((item) => isShown(item, values))
  const changing: DesignItem[] = []
  const room = { characters: mostCharacters }
  const marks = shown.flatMap((item): Mark[] => {
    const isFixed = !isChanging(item, asked) && !changing.some((below) => overlaps(below, item))
    if (!isFixed) changing.push(item)
    return markOf({ item, isFixed, design, values, locale, asked, fonts, problems, room })
  })
  const { width, height, background } = design
  return { layout: { width, height, background, title: titleOf(values), locale, marks }, problems }
}

/** A locale as JavaScript and readers of PDF know it; English where it is none. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en'
  } catch {
    return 'en'
  }
}

const cleanValues = (values: Values): Values => {
  const clean = { ...values }
  for (const token of tokens) clean[token] = cleanValue((values[token] ?? '').slice(0, 2 * mostCharacters))
  return clean
}

function isShown({ when }: Place, values: Values): boolean {
  const token = tokens.find((name) => when === name || when === `!${name}`)
  return !token || (values[token] !== '') === (when === token)
}

const isChanging = (item: DesignItem, locale: string): boolean =>
  item.kind === 'qr' || (item.kind === 'text' && namedTokens(textFor(item.text, locale)).length > 0)

const overlaps = (one: Place, other: Place): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const titleOf = ({ name, role, year }: Values): string =>
  certificateTitle({ personName: name, roleName: [role, year].filter(Boolean).join(' ') })

type Context = {
  isFixed: boolean
  design: Design
  values: Values
  locale: string
  /** The locale as the design's texts are kept under it. */
  asked: string
  fonts: Fonts
  problems: DrawingProblem[]
  /** How much may still be said. */
  room: { characters: number }
}

function markOf({ item, ...context }: Context & { item: DesignItem }): Mark[] {
  if (item.kind === 'text') return textMark({ item, ...context })
  const base = { item: item.id, isFixed: context.isFixed }
  const { x, y, width, height } = item
  if (item.kind === 'picture') {
    const { picture, fit, alt } = item
    return [{ ...base, kind: 'picture', picture, fit, x, y, width, height, ...(alt ? { alt } : {}) }]
  }
  if (item.kind === 'qr') {
    const { url } = context.values
    if (!url) return []
    return [{ ...base, kind: 'shapes', shapes: qrShapes(url, item), alt: url }]
  }
  if (item.kind === 'line') {
    const { thickness, color } = item
    const path =
      width >= height
        ? rectangle(x, y + (height - thickness) / 2, width, thickness)
        : rectangle(x + (width - thickness) / 2, y, thickness, height)
    return [{ ...base, kind: 'shapes', shapes: [{ path, color }] }]
  }
  return [{ ...base, kind: 'shapes', shapes: ornamentShapes(item, context.design.background.color) }]
}

function textMark({
  item,
  isFixed,
  values,
  locale,
  asked,
  fonts,
  problems,
  room,
}: Context & { item: Place & TextItem }): Mark[] {
  const whole = cleanText(fill(textFor(item.text, asked), values).slice(0, 2 * mostCharacters))
  const text = cleanText(whole.slice(0, room.characters))
  const isCut = whole.length > room.characters
  room.characters -= text.length
  if (text === '') {
    if (isCut) problems.push({ kind: 'tooLong', item: item.id, neededSize: 0 })
    return []
  }
  const fitted = fitItem({ item, text, locale, fonts })
  const { missing, neededSize } = fitted
  if (missing.length > 0) {
    problems.push({
      kind: 'missingGlyphs',
      item: item.id,
      characters: missing,
      codePoints: codePointsOf(missing),
    })
  }
  if (isCut) problems.push({ kind: 'tooLong', item: item.id, neededSize: 0 })
  else if (neededSize !== undefined) problems.push({ kind: 'tooLong', item: item.id, neededSize })
  const lines = placeLines(item, fitted, fonts)
  return [{ item: item.id, isFixed, kind: 'text', color: item.color, tag: item.tag ?? 'text', lines }]
}

/** The text of the locale, of its language, the English one or any. */
function textFor(texts: Record<string, string>, locale: string): string {
  const language = locale.split(/[-_]/)[0] ?? locale
  const known = [locale, language, 'en', ...Object.keys(texts)].find((name) => Object.hasOwn(texts, name))
  return known === undefined ? '' : (texts[known] ?? '')
}

const codePointsOf = (characters: string[]): string[] =>
  [...new Set(characters.join(''))].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )

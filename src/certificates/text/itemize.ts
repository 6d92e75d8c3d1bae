import bidiFactory, { type Bidi } from 'bidi-js'
import type { Face, FindFace } from './face.js'
import { eastAsian, type FamilyName, type Style } from './families.js'

/** A stretch of a text that one face draws in one direction. */
export type Run = {
  start: number
  end: number
  face: Face
  /** Of the bidirectional algorithm: odd is right to left. */
  level: number
  /** As ISO 15924 writes it. */
  script: string
}

/** A text in runs, and the characters for which no font has a letter. */
type Itemized = { runs: Run[]; missing: string[] }

// Its types are those of its ES module; Node loads the other one, in which the factory itself is exported.
const factory: unknown = bidiFactory
const bidi: Bidi = typeof factory === 'function' ? factory() : bidiFactory.default()
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Divides a line into runs: each letter, with its marks, takes the first font that has all of it. */
export function itemize({
  text,
  style,
  locale,
  findFace,
}: {
  text: string
  style: Style
  locale: string
  findFace: FindFace
}): Itemized {
  const { levels } = bidi.getEmbeddingLevels(text)
  const order = eastAsian(text, locale)
  const find = (families: readonly FamilyName[], codePoints: readonly number[]): Face | undefined => {
    for (const family of families) {
      const face = findFace(family, style.weight, codePoints)
      if (face) return face
    }
    return undefined
  }
  const pieces = scripted(text)
  const runs: Run[] = []
  const missing: string[] = []
  for (const { segment, index, script } of pieces) {
    const before = runs.at(-1)
    for (const part of parts(segment)) {
      const families = preferred({ segment: part.text, script, style, order })
      const face =
        kept({ part: part.text, before }) ??
        find(families, needed(part.text.normalize('NFC'))) ??
        find(families, needed(part.text.normalize('NFD')))
      const start = index + part.at
      if (face)
        append(runs, { start, end: start + part.text.length, face, level: levels[start] ?? 0, script })
      else if (needed(part.text).length > 0) missing.push(part.text)
    }
  }
  return { runs, missing }

  /** An emoji of several that no font has as one is drawn as its parts. */
  function parts(segment: string): { text: string; at: number }[] {
    if (!/\p{Extended_Pictographic}/u.test(segment) || [...segment].length === 1)
      return [{ text: segment, at: 0 }]
    if (find(['emoji'], needed(segment))) return [{ text: segment, at: 0 }]
    let at = 0
    return [...segment].map((text) => {
      const part = { text, at }
      at += text.length
      return part
    })
  }
}

/** Runs in the order in which they stand on the page, from left to right. */
export function visualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map((run) => run.level))
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end += 1
      if (end > start + 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}

const scripts = {
  Latn: /\p{Script=Latin}/u,
  Hani: /\p{Script=Han}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hira: /\p{Script=Hiragana}/u,
  Kana: /\p{Script=Katakana}/u,
  Hang: /\p{Script=Hangul}/u,
  Bopo: /\p{Script=Bopomofo}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
}
const common = 'Zyyy'
const isEastAsian = (script: string): boolean => ['Hani', 'Hira', 'Kana', 'Hang', 'Bopo'].includes(script)

/** The letters of a text with their script; what belongs to no script takes that of its neighbour. */
function scripted(text: string): { segment: string; index: number; script: string }[] {
  const pieces = [...segmenter.segment(text)].map(({ segment, index }) => ({
    segment,
    index,
    script: Object.entries(scripts).find(([, pattern]) => pattern.test(segment))?.[0] ?? common,
  }))
  let last = pieces.find((piece) => piece.script !== common)?.script ?? common
  for (const piece of pieces) {
    if (piece.script === common) piece.script = last
    else last = piece.script
  }
  return pieces
}

/** Marks that Chinese and Japanese share with Latin, and that are full-width there. */
const sharedMarks = /^[“”‘’…—·]$/

function preferred({
  segment,
  script,
  style,
  order,
}: {
  segment: string
  script: string
  style: Style
  order: FamilyName[]
}): FamilyName[] {
  const others: FamilyName[] = ['arabic', 'hebrew', ...order]
  if (/\p{Emoji_Presentation}|\ufe0f|\p{Emoji_Modifier}|\p{Regional_Indicator}/u.test(segment)) {
    return ['emoji', ...style.families, ...others]
  }
  const takesEastAsian = scripts.Hani.test(segment) || sharedMarks.test(segment)
  if (isEastAsian(script) && (takesEastAsian || !/[\p{Script=Common}]/u.test(segment))) {
    const first: FamilyName[] =
      script === 'Hang' ? ['korean'] : /^(Hira|Kana)$/.test(script) ? ['japanese'] : order
    return [...first, ...order, ...style.families, 'emoji']
  }
  return [...style.families, ...others, 'emoji']
}

/** Spaces and marks within Arabic or Hebrew stay in its font. */
function kept({ part, before }: { part: string; before: Run | undefined }): Face | undefined {
  if (!before || !/^(arabic|hebrew)$/.test(before.face.family)) return undefined
  if (!/^[\p{Script=Common}\p{Script=Inherited}]+$/u.test(part)) return undefined
  return needed(part).every((codePoint) => before.face.covers(codePoint)) ? before.face : undefined
}

/** The code points that must be in a font: not those that only join or vary others. */
const needed = (text: string): number[] =>
  [...text]
    .filter((character) => !/\p{Default_Ignorable_Code_Point}/u.test(character))
    .map((character) => character.codePointAt(0) ?? 0)

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const continues =
    last &&
    last.end === run.start &&
    last.face === run.face &&
    last.level === run.level &&
    last.script === run.script
  if (continues) last.end = run.end
  else runs.push(run)
}

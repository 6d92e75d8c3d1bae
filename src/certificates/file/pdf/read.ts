/** A value in a PDF. Names and keywords without their escapes; strings as bytes in latin1. */
export type Value =
  | number
  | { name: string }
  | { text: string }
  | { ref: number }
  | { word: string }
  | Value[]
  | Dictionary
export type Dictionary = Map<string, Value>

const white = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))
const deepest = 40
/** Keys that say how a stream is read: given twice, programs differ in which they take. */
const once = new Set(['Filter', 'DecodeParms', 'N', 'First', 'Length', 'Type'])

/** How many values may still be read: what is looked into is bounded, however it is packed. */
export type Budget = { left: number }

/** A value, and where it ends. */
export type Found = { value: Value; end: number }

/** Reads the value at a place of a PDF; undefined where there is none that ends, or it is too deep or too much. */
export function readValue({
  data,
  at,
  budget,
  depth = 0,
}: {
  data: Buffer
  at: number
  budget: Budget
  depth?: number
}): Found | undefined {
  const start = skipWhite(data, at)
  const byte = data[start]
  if (byte === undefined || depth > deepest || budget.left-- <= 0) return
  if (byte === 0x2f) return readName(data, start)
  if (byte === 0x28) return readText(data, start)
  if (byte === 0x5b) return readList({ data, at: start + 1, budget, depth })
  if (byte === 0x3c)
    return data[start + 1] === 0x3c
      ? readDictionary({ data, at: start + 2, budget, depth })
      : readHex(data, start)
  return readWord(data, start)
}

/** The place of the next byte that is neither white nor part of a comment. */
export function skipWhite(data: Buffer, from: number): number {
  let at = from
  for (; at < data.length; at++) {
    if (data[at] === 0x25) while (at + 1 < data.length && data[at + 1] !== 10 && data[at + 1] !== 13) at++
    else if (!white.has(data[at] ?? 0)) break
  }
  return at
}

/** A name is the same with any of its letters written as `#xx`. */
export const unescapeName = (name: string): string =>
  name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

export function tokenEnd(data: Buffer, from: number): number {
  let at = from
  while (at < data.length && !white.has(data[at] ?? 0) && !delimiters.has(data[at] ?? 0)) at++
  return at
}

function readName(data: Buffer, at: number): Found {
  const end = tokenEnd(data, at + 1)
  return { value: { name: unescapeName(data.toString('latin1', at + 1, end)) }, end }
}

function readWord(data: Buffer, at: number): Found | undefined {
  const end = tokenEnd(data, at)
  if (end === at) return
  const word = data.toString('latin1', at, end)
  if (!/^[+-]?\d*\.?\d+\.?$/.test(word)) return { value: { word }, end }
  const reference = /^\d+$/.test(word) ? readReference({ data, at: end, number: Number(word) }) : undefined
  return reference ?? { value: Number(word), end }
}

function readReference({
  data,
  at,
  number,
}: {
  data: Buffer
  at: number
  number: number
}): Found | undefined {
  const generation = skipWhite(data, at)
  const generationEnd = tokenEnd(data, generation)
  if (!/^\d{1,5}$/.test(data.toString('latin1', generation, Math.min(generationEnd, generation + 6)))) return
  const mark = skipWhite(data, generationEnd)
  return data[mark] === 0x52 && tokenEnd(data, mark) === mark + 1
    ? { value: { ref: number }, end: mark + 1 }
    : undefined
}

function readText(data: Buffer, from: number): Found | undefined {
  let depth = 0
  for (let at = from; at < data.length; at++) {
    if (data[at] === 0x5c) at++
    else if (data[at] === 0x28) depth++
    else if (data[at] === 0x29 && --depth === 0) {
      return { value: { text: unescapeText(data.toString('latin1', from + 1, at)) }, end: at + 1 }
    }
  }
  return
}

const unescapeText = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, other?: string) =>
    octal
      ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
      : other && /[\r\n]/.test(other)
        ? ''
        : (other ?? ''),
  )

function readHex(data: Buffer, from: number): Found | undefined {
  const end = data.indexOf(0x3e, from)
  if (end < 0) return
  const digits = data.toString('latin1', from + 1, end).replace(/[^\da-f]/gi, '')
  return {
    value: { text: Buffer.from(`${digits}${digits.length % 2 ? '0' : ''}`, 'hex').toString('latin1') },
    end: end + 1,
  }
}

type Within = { data: Buffer; at: number; budget: Budget; depth: number }

function readList({ data, at, budget, depth }: Within): Found | undefined {
  const list: Value[] = []
  for (let next = skipWhite(data, at); ; next = skipWhite(data, next)) {
    if (data[next] === 0x5d) return { value: list, end: next + 1 }
    const found = readValue({ data, at: next, budget, depth: depth + 1 })
    if (!found) return
    list.push(found.value)
    next = found.end
  }
}

function readDictionary({ data, at, budget, depth }: Within): Found | undefined {
  const dictionary: Dictionary = new Map()
  for (let next = skipWhite(data, at); ; next = skipWhite(data, next)) {
    if (data[next] === 0x3e && data[next + 1] === 0x3e) return { value: dictionary, end: next + 2 }
    if (data[next] !== 0x2f) return
    const key = readName(data, next)
    const found = readValue({ data, at: key.end, budget, depth: depth + 1 })
    if (!found) return
    if (!Array.isArray(key.value) && typeof key.value === 'object' && 'name' in key.value) {
      if (dictionary.has(key.value.name) && once.has(key.value.name)) return
      dictionary.set(key.value.name, found.value)
    }
    next = found.end
  }
}

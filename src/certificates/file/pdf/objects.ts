import { decodeStream } from './decode.js'
import { type Budget, type Dictionary, readValue, skipWhite, tokenEnd, type Value } from './read.js'

/** What a PDF is made of: its objects by number, and the bytes in which names can stand. */
export type Contents = { objects: Map<number, Value[]>; readable: Buffer[] }

const mostObjects = 50_000
/** Read in a third of a second; a document of 20 MB has some ten thousand. */
const mostValues = 500_000
const mostDecoded = 64 * 1024 * 1024

/**
 * All objects of a PDF, also those within compressed object streams, found as a program finds them that mends a broken
 * file: by looking for `1 0 obj`, not by the table at the end, which could lead elsewhere.
 * Undefined where something can't be looked into.
 */
export async function contentsOf(data: Buffer): Promise<Contents | undefined> {
  const objects: Contents['objects'] = new Map()
  const readable: Buffer[] = []
  const budget: Budget = { left: mostValues }
  let decoded = 0
  let lexed = 0
  let from = 0
  let count = 0
  for (let at = data.indexOf('obj'); at >= 0; at = data.indexOf('obj', Math.max(from, at + 3))) {
    const number = objectAt(data, at)
    if (number === undefined) continue
    const found = number === 'unclear' ? undefined : readValue({ data, at: at + 3, budget })
    if (!found || number === 'unclear' || ++count > mostObjects) return
    lexed += found.end - at
    if (lexed > 4 * data.length) return
    keep(objects, number, found.value)
    if (!(found.value instanceof Map)) continue
    const stream = streamAfter({ data, at: found.end, dictionary: found.value })
    if (!stream) continue
    const bytes = data.subarray(stream.start, stream.end)
    if (isObjectStream(found.value)) {
      const inner = await decodeStream({ dictionary: found.value, data: bytes })
      decoded += inner?.length ?? 0
      if (!inner || decoded > mostDecoded || !readInner({ inner, dictionary: found.value, objects, budget }))
        return
      readable.push(inner)
    }
    if (!isFiltered(found.value)) continue
    if (hidesObject(bytes)) return
    readable.push(data.subarray(from, stream.start))
    from = stream.end
  }
  readable.push(data.subarray(from))
  return { objects, readable }
}

const isFiltered = (dictionary: Dictionary): boolean => dictionary.has('Filter')

/** Some programs go by these two keys, whatever the type says. */
const isObjectStream = (dictionary: Dictionary): boolean => dictionary.has('First') && dictionary.has('N')

function hidesObject(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('obj'); at >= 0; at = bytes.indexOf('obj', at + 3)) {
    if (objectAt(bytes, at) !== undefined) return true
  }
  return false
}

const between = /(\d{1,10})(?:\s|%[^\r\n]*[\r\n])+\d{1,5}(?:\s|%[^\r\n]*[\r\n])*$/
const maybeBetween = /(?:[\r\n]\s*|\s{40,}|[\s%]\d+\s*)$/

/** The number of the object that begins with the word `obj` here; `unclear` where its number may stand farther off. */
function objectAt(data: Buffer, at: number): number | 'unclear' | undefined {
  const next = data.toString('latin1', at + 3, at + 4)
  if (!/^[\s\0<>()[\]{}/%]?$/.test(next)) return
  const before = data.toString('latin1', Math.max(0, at - 80), at)
  const match = between.exec(before.replaceAll('\0', ' '))
  if (match) return Number(match[1])
  return maybeBetween.test(before.replaceAll('\0', ' ')) ? 'unclear' : undefined
}

function streamAfter({
  data,
  at,
  dictionary,
}: {
  data: Buffer
  at: number
  dictionary: Dictionary
}): { start: number; end: number } | undefined {
  const word = skipWhite(data, at)
  if (data.toString('latin1', word, tokenEnd(data, word)).slice(0, 6) !== 'stream') return
  const start =
    word + 6 + (data[word + 6] === 13 ? 1 : 0) + (data[word + 6] === 10 || data[word + 7] === 10 ? 1 : 0)
  const length = dictionary.get('Length')
  const told = typeof length === 'number' && length >= 0 ? start + length : undefined
  if (told !== undefined && /^\s*endstream/.test(data.toString('latin1', told, told + 12)))
    return { start, end: told }
  const end = data.indexOf('endstream', start)
  return { start, end: end < 0 ? data.length : end }
}

function readInner({
  inner,
  dictionary,
  objects,
  budget,
}: {
  inner: Buffer
  dictionary: Dictionary
  objects: Contents['objects']
  budget: Budget
}): boolean {
  const count = dictionary.get('N')
  const first = dictionary.get('First')
  if (typeof count !== 'number' || typeof first !== 'number' || count > mostObjects) return false
  const places = inner.toString('latin1', 0, first).trim().split(/\s+/).map(Number)
  for (let index = 0; index < count; index++) {
    const number = places[index * 2]
    const place = places[index * 2 + 1]
    if (number === undefined || place === undefined || !(place >= 0)) return false
    const found = readValue({ data: inner, at: first + place, budget })
    if (!found) return false
    keep(objects, number, found.value)
  }
  return true
}

function keep(objects: Contents['objects'], number: number, value: Value) {
  const there = objects.get(number)
  if (there) there.push(value)
  else objects.set(number, [value])
}

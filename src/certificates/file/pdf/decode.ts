import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import type { Dictionary, Value } from './read.js'

const inflated = promisify(inflate)
const mostInflated = 32 * 1024 * 1024

/** The bytes of a stream with its filters undone; undefined where they can't be, or are too many. */
export async function decodeStream({
  dictionary,
  data,
}: {
  dictionary: Dictionary
  data: Buffer
}): Promise<Buffer | undefined> {
  const filters = asList(dictionary.get('Filter'))
  if (filters.length > 3 || hasPredictor(dictionary)) return
  let bytes: Buffer | undefined = data
  for (const filter of filters) {
    bytes = bytes && (await undo({ filter: nameOf(filter), bytes }))
  }
  return bytes
}

export const nameOf = (value: Value | undefined): string | undefined =>
  typeof value === 'object' && 'name' in value ? value.name : undefined

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map

const asList = (value: Value | undefined): Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** A predictor rearranges bytes. Nobody writes the objects of a document with one. */
const hasPredictor = (dictionary: Dictionary): boolean =>
  asList(dictionary.get('DecodeParms')).some((parameters) =>
    isDictionary(parameters)
      ? parameters.has('Predictor') && parameters.get('Predictor') !== 1
      : !(typeof parameters === 'object' && 'word' in parameters && parameters.word === 'null'),
  )

async function undo({
  filter,
  bytes,
}: {
  filter: string | undefined
  bytes: Buffer
}): Promise<Buffer | undefined> {
  if (filter === 'FlateDecode' || filter === 'Fl') {
    return inflated(bytes, { maxOutputLength: mostInflated }).catch(() => undefined)
  }
  if (filter === 'ASCIIHexDecode' || filter === 'AHx') {
    return Buffer.from(
      bytes
        .toString('latin1')
        .replace(/>[\s\S]*$/, '')
        .replace(/\s/g, ''),
      'hex',
    )
  }
  if (filter === 'ASCII85Decode' || filter === 'A85') return fromASCII85(bytes)
  return
}

function fromASCII85(bytes: Buffer): Buffer | undefined {
  const text = bytes
    .toString('latin1')
    .replace(/~>[\s\S]*$/, '')
    .replace(/\s/g, '')
    .replace(/^<~/, '')
    .replace(/z/g, '!!!!!')
  if (/[^!-u]/.test(text)) return
  const out = Buffer.alloc(Math.ceil(text.length / 5) * 4)
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5).padEnd(5, 'u')
    const value = [...group].reduce((sum, character) => sum * 85 + character.charCodeAt(0) - 33, 0)
    out.writeUInt32BE(value % 2 ** 32, (at / 5) * 4)
  }
  return out.subarray(0, Math.floor((text.length * 4) / 5))
}

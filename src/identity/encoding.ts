import { windows1252Byte } from './windows1252.js'

export type Repair = { text: string; repaired: boolean }

type Sequence = { at: number; length: number; decoded: string; isSure: boolean }

/** What correct text may hold right after an accented letter, so that the two only look like a garbled one. */
const followsALetter = /[…‘’“”„‚»›«‹\u00a0\u00ad–—™®©°º¹²³·•†‡§¿¡\p{L}]/u
const followsTildeOrCircumflex = /[…’“”»›–—]/u
const rounds = 3
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Repairs text that was UTF-8 and got decoded as Windows-1252 (`Letâ€™s`), once or several times over.
 * Only runs that decode back to valid UTF-8 change, and only where correct text could not look like them:
 * `„MENÜ“` and `chanté…»` stay, unless the text is garbled beyond doubt elsewhere.
 */
export function repairEncoding(text: string): Repair {
  let repaired = text
  for (let round = 0; round < rounds; round++) {
    const next = repairOnce(repaired)
    if (next === repaired) break
    repaired = next
  }
  return { text: repaired, repaired: repaired !== text }
}

function repairOnce(text: string): string {
  const sequences = garbledSequences(text)
  if (!sequences.some(({ isSure }) => isSure)) return text
  let result = ''
  let end = 0
  for (const { at, length, decoded } of sequences) {
    result += text.slice(end, at) + decoded
    end = at + length
  }
  return result + text.slice(end)
}

function garbledSequences(text: string): Sequence[] {
  const sequences: Sequence[] = []
  for (let at = 0; at < text.length; at++) {
    const sequence = sequenceAt(text, at)
    if (!sequence) continue
    const previous = sequences.at(-1)
    if (previous && previous.at + previous.length === at) previous.isSure = sequence.isSure = true
    sequences.push(sequence)
    at += sequence.length - 1
  }
  return sequences
}

function sequenceAt(text: string, at: number): Sequence | undefined {
  const lead = windows1252Byte(text.charCodeAt(at)) ?? 0
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  if (!length || at + length > text.length) return
  const bytes = [lead]
  for (let index = 1; index < length; index++) {
    const byte = windows1252Byte(text.charCodeAt(at + index)) ?? 0
    if (byte < 0x80 || byte > 0xbf) return
    bytes.push(byte)
  }
  const decoded = decode(bytes)
  return decoded === undefined ? undefined : { at, length, decoded, isSure: isSure({ text, at, length }) }
}

function isSure({ text, at, length }: { text: string; at: number; length: number }): boolean {
  const before = text.charAt(at - 1)
  const lead = text.charAt(at)
  const tail = text.slice(at + 1, at + length)
  if (length === 2 && /\p{Ll}/u.test(before) && /\p{Lu}/u.test(lead)) return true
  if (length === 2 && /[ÂÃ]/.test(lead)) {
    return tail === '\u00a0' ? !/\p{Lu}/u.test(before) : !followsTildeOrCircumflex.test(tail)
  }
  return length > 2 && [...tail].some((character) => !followsALetter.test(character))
}

function decode(bytes: number[]): string | undefined {
  try {
    return decoder.decode(new Uint8Array(bytes))
  } catch {
    return undefined
  }
}

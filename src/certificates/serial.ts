import { randomInt } from 'node:crypto'

/** Crockford's Base32: no I, L, O or U, so that a serial can be read aloud and typed without doubt. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new serial: three groups of four, such as `7KQM-4T9X-W2HC`; 60 random bits, so that none can be guessed. */
export function newSerial(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${group()}-${group()}-${group()}`
}

/**
 * A serial as it is stored, from one as people type it: any case, with or without hyphens and spaces,
 * O read as 0, I and L as 1. Undefined when it can't be one.
 */
export function normalizeSerial(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (plain.length !== 12 || [...plain].some((letter) => !alphabet.includes(letter))) return undefined
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`
}

import { normalizeSerial } from '../serial.js'

const ofCertificate = /\/certificates\/([^/?#.\s]+)(?:[/?#.]\S*)?$/i
const ofProfile = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#\s]+)\/?(?:[?#]\S*)?$/i

/** The serial that somebody typed: by itself, or as the address of a certificate or of one of its files. */
export function typedSerial(q: string): string | undefined {
  const typed = q.trim()
  return normalizeSerial(ofCertificate.exec(typed)?.[1] ?? typed)
}

/**
 * Whether a text can only be meant as a serial: in three groups, with a digit, or as an address. Names have twelve
 * letters, too.
 */
export function isMeantAsSerial(q: string): boolean {
  const typed = q.trim()
  if (typedSerial(typed) === undefined) return false
  return ofCertificate.test(typed) || /\d/.test(typed) || /^\w{4}-\w{4}-\w{4}$/.test(typed)
}

/** The words to search for: of the address of a GitHub profile its login, else the text as it is. */
export const typedWords = (q: string): string => ofProfile.exec(q.trim())?.[1] ?? q

/** The bytes 0x80 to 0x9F in Windows-1252; the five that it leaves open are the control characters of that number. */
const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOfMiddle = new Map([...middle].map((character, index) => [character.charCodeAt(0), 0x80 + index]))

/**
 * The Windows-1252 byte of a character code (0x80 and above only), or undefined where it has none.
 * The control characters 0x80 to 0x9F stand for themselves, as they do in Latin-1.
 */
export const windows1252Byte = (code: number): number | undefined =>
  byteOfMiddle.get(code) ?? (code >= 0x80 && code <= 0xff ? code : undefined)

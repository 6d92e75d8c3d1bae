import type { PictureType } from './types.js'

/** What the first bytes of a file say it is; its name and what the browser says of it don't count. */
export function signatureOf(data: Uint8Array): PictureType | 'application/pdf' | 'drawing' | undefined {
  const start = ascii(data.subarray(0, 1024))
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp'
  if (start.startsWith('%PDF-')) return 'application/pdf'
  return /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype\s+svg|!--|svg|[\w-]+:svg)/i.test(start)
    ? 'drawing'
    : undefined
}

/** Whether a picture is also a PDF or has something behind its end: two files in one. */
export function isDouble({ data, type }: { data: Buffer; type: PictureType }): boolean {
  if (data.subarray(0, 1024).includes('%PDF-')) return true
  if (type === 'image/png') {
    const end = data.lastIndexOf('IEND')
    return end > 0 && end < data.length - 8
  }
  if (type === 'image/webp') return data.readUInt32LE(4) + 8 + (data.readUInt32LE(4) % 2) < data.length
  return false
}

/** Whether a PNG moves: its `acTL` chunk stands before the first picture data. */
export const isMovingPNG = (data: Buffer): boolean => {
  const control = data.indexOf('acTL')
  return control > 0 && control < data.indexOf('IDAT')
}

const ascii = (data: Uint8Array): string => Buffer.from(data).toString('latin1')

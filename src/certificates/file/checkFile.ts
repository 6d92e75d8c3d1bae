import type { SharpDependency } from 'payload'
import { checkPDF } from './pdf/checkPDF.js'
import { checkPicture } from './picture.js'
import { signatureOf } from './signature.js'
import { type FileCheck, mostBytes } from './types.js'

/**
 * Says from its bytes whether a file can be kept as a certificate, and what it is: a PNG, JPEG or WebP of at most
 * 40 megapixels that decodes, or a PDF in which nothing acts. Never throws; at most 20 MB are looked at.
 */
export async function checkFile({
  data,
  sharp,
}: {
  data: Buffer
  sharp: SharpDependency
}): Promise<FileCheck> {
  if (!data.length) return { problem: 'emptyFile' }
  if (data.length > mostBytes) return { problem: 'fileTooLarge' }
  const type = signatureOf(data)
  if (!type) return { problem: 'unknownFile' }
  if (type === 'drawing') return { problem: 'drawingFile' }
  return type === 'application/pdf' ? checkPDF(data) : checkPicture({ data, type, sharp })
}

/** A file's name with the ending that its bytes ask for, since files are served as what their name says. */
export function fileNameFor({ name, mimeType }: { name: string; mimeType: string }): string {
  const endings = {
    'image/png': ['png'],
    'image/jpeg': ['jpg', 'jpeg'],
    'image/webp': ['webp'],
    'application/pdf': ['pdf'],
  }
  const fitting = Object.hasOwn(endings, mimeType) ? endings[mimeType as keyof typeof endings] : []
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!fitting[0] || fitting.includes(ending)) return name
  return `${name.replace(/\.[^.]*$/, '') || 'certificate'}.${fitting[0]}`
}

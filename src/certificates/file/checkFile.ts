import type { SharpDependency } from 'payload'
import { checkPDF } from './pdf/checkPDF.js'
import { checkPicture } from './picture.js'
import { signatureOf } from './signature.js'
import { type FileCheck, fileTypes, mostBytes } from './types.js'

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
  const wanted = endingOf(mimeType)
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!wanted || ending === wanted || (wanted === 'jpg' && ending === 'jpeg')) return name
  return `${name.replace(/\.[^.]*$/, '') || 'certificate'}.${wanted}`
}

/** How the names of such files end; undefined where a certificate's file can't be one. */
export const endingOf = (mimeType: string): string | undefined =>
  fileTypes.find(({ mimeType: known }) => known === mimeType)?.ending

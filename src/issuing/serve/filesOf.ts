import type { CertificateFileName } from '../../../collections/index.js'

type File = { filename?: string | null; mimeType?: string | null; isDrawn?: boolean | null }

/**
 * The files that a certificate has. What Laurel draws comes in every form; an uploaded picture also as a document of
 * one page; an uploaded document as it is. The picture for sharing is always drawn.
 */
export function filesOf(certificate: File): CertificateFileName[] {
  if (!isUploaded(certificate)) return ['png', 'pdf', 'svg', 'share']
  return certificate.mimeType === 'application/pdf' ? ['pdf', 'share'] : ['png', 'pdf', 'share']
}

/** Whether its file is one that somebody made elsewhere. */
const isUploaded = ({ filename, isDrawn }: File): boolean => Boolean(filename) && !isDrawn

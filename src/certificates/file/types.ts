/** What is wrong with a file. Each has its words in `src/translations/issuing.ts`. */
export type FileProblem =
  | 'emptyFile'
  | 'fileTooLarge'
  | 'unknownFile'
  | 'drawingFile'
  | 'damagedFile'
  | 'doubleFile'
  | 'movingPicture'
  | 'pictureTooLarge'
  | 'pdfEncrypted'
  | 'pdfScript'
  | 'pdfAction'
  | 'pdfAttachment'
  | 'pdfForm'
  | 'pdfLink'
  | 'pdfUnchecked'

/** What a certificate's file may be, and how its name ends. */
export const fileTypes = [
  { mimeType: 'image/png', ending: 'png' },
  { mimeType: 'image/jpeg', ending: 'jpg' },
  { mimeType: 'image/webp', ending: 'webp' },
  { mimeType: 'application/pdf', ending: 'pdf' },
] as const

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp'

/** What a file is, as its bytes say. */
type CheckedFile =
  | { mimeType: PictureType; width: number; height: number }
  | { mimeType: 'application/pdf'; pages: number }

export type FileCheck = CheckedFile | { problem: FileProblem }

export const mostBytes = 20 * 1024 * 1024
export const mostPixels = 40_000_000

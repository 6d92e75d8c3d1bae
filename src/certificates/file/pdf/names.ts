import type { FileProblem } from '../types.js'
import { tokenEnd, unescapeName } from './read.js'

/** What a certificate has no use for, and a program that opens it might act upon. */
const refused: Record<string, FileProblem> = {
  Encrypt: 'pdfEncrypted',
  Crypt: 'pdfEncrypted',
  JavaScript: 'pdfScript',
  JS: 'pdfScript',
  AA: 'pdfAction',
  Launch: 'pdfAction',
  GoToR: 'pdfAction',
  GoToE: 'pdfAction',
  Rendition: 'pdfAction',
  Movie: 'pdfAction',
  Sound: 'pdfAction',
  RichMedia: 'pdfAction',
  RichMediaExecute: 'pdfAction',
  EmbeddedFile: 'pdfAttachment',
  EmbeddedFiles: 'pdfAttachment',
  EF: 'pdfAttachment',
  FileAttachment: 'pdfAttachment',
  XFA: 'pdfForm',
  SubmitForm: 'pdfForm',
  ImportData: 'pdfForm',
}

/** The first refused name in these bytes, however it is written; strings and comments count too. */
export function refusedName(data: Buffer): FileProblem | undefined {
  for (let at = data.indexOf(0x2f); at >= 0; at = data.indexOf(0x2f, at + 1)) {
    const end = tokenEnd(data, at + 1)
    if (end - at > 60) continue
    const name = unescapeName(data.toString('latin1', at + 1, end))
    if (Object.hasOwn(refused, name)) return refused[name]
  }
  return
}

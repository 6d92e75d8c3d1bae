import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** A reference to an object of a PDF, as it is written: `12 0 R`. */
export type Ref = `${number} 0 R`

/** Collects the objects of a PDF. The same objects in the same order give the same bytes. */
export type PDFDocument = {
  /** Adds an object; returns its reference. */
  add(content: string): Ref
  /** Adds a stream, compressed where `filter` doesn't say that it is already. */
  addStream(data: Uint8Array | string, entries?: string, filter?: string): Ref
  /** A reference to an object that follows with `set`. */
  reserve(): Ref
  set(ref: Ref, content: string): void
  finish(entries: { root: Ref; info: Ref }): Buffer
}

export function createDocument(): PDFDocument {
  const objects: Uint8Array[] = []
  const refOf = (index: number): Ref => `${index + 1} 0 R`
  const add = (content: Uint8Array): Ref => refOf(objects.push(content) - 1)
  return {
    add: (content) => add(Buffer.from(content, 'latin1')),
    addStream: (data, entries = '', filter) => {
      const plain = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
      const bytes = filter ? plain : deflateSync(plain)
      const head = `<< ${entries} /Filter /${filter ?? 'FlateDecode'} /Length ${bytes.length} >>\nstream\n`
      return add(Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from('\nendstream')]))
    },
    reserve: () => add(Buffer.alloc(0)),
    set: (ref, content) => {
      objects[Number.parseInt(ref, 10) - 1] = Buffer.from(content, 'latin1')
    },
    finish: ({ root, info }) => {
      const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
      let length = parts[0]?.length ?? 0
      const offsets = objects.map((content, index) => {
        const offset = length
        const object = [Buffer.from(`${index + 1} 0 obj\n`), content, Buffer.from('\nendobj\n')]
        parts.push(...object)
        length += object.reduce((sum, part) => sum + part.length, 0)
        return offset
      })
      const hash = createHash('sha256')
      for (const part of parts) hash.update(part)
      const id = hash.digest('hex').slice(0, 32)
      const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
      const count = objects.length + 1
      const end = `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root ${root} /Info ${info} /ID [<${id}> <${id}>] >>\nstartxref\n${length}\n%%EOF\n`
      return Buffer.concat([...parts, Buffer.from(end)])
    },
  }
}

/** A text as PDF writes it, in any script. */
export const pdfText = (text: string): string => `<FEFF${utf16(text)}>`

/** A text in UTF-16, as hexadecimal digits. */
export const utf16 = (text: string): string =>
  Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()

import { createHash } from 'node:crypto'
import { short } from '../../path.js'
import type { Face } from '../../text/index.js'
import { type PDFDocument, type Ref, utf16 } from './document.js'
import { type Subsetter, subset } from './subset.js'

/**
 * The fonts of a document. A character of it is a glyph together with the text that it shows there, so that every
 * letter is found and copied as it was written, whatever glyphs draw it.
 */
export type FontBook = {
  /** The character for a glyph that shows this text: its name of the font, its code and its width in sizes. */
  character(face: Face, glyph: number, text: string): { font: string; code: string; width: number }
  /** Writes the fonts; returns the entries of the page's resources. */
  finish(): string
}

type Entry = {
  face: Face
  name: string
  ref: Ref
  codes: Map<string, number>
  glyphs: number[]
  texts: string[]
}

export function createFontBook(document: PDFDocument, subsetter: Subsetter): FontBook {
  const entries = new Map<Face, Entry>()
  const entryOf = (face: Face): Entry => {
    const known = entries.get(face)
    if (known) return known
    const entry: Entry = {
      face,
      name: `F${entries.size}`,
      ref: document.reserve(),
      codes: new Map(),
      glyphs: [0],
      texts: [''],
    }
    entries.set(face, entry)
    return entry
  }
  return {
    character: (face, glyph, text) => {
      const entry = entryOf(face)
      const key = `${glyph} ${text}`
      const code = entry.codes.get(key) ?? entry.glyphs.length
      if (code === entry.glyphs.length) {
        entry.codes.set(key, code)
        entry.glyphs.push(glyph)
        entry.texts.push(text)
      }
      return { font: entry.name, code: hex(code), width: widthOf(face, glyph) / 1000 }
    },
    finish: () => {
      for (const entry of entries.values()) writeFont(document, subsetter, entry)
      return [...entries.values()].map(({ name, ref }) => `/${name} ${ref}`).join(' ')
    },
  }
}

/** In thousandths of a size, as the font of the document says it. */
const widthOf = ({ font, unitsPerEm }: Face, glyph: number): number =>
  Math.round((font.glyphHAdvance(glyph) / unitsPerEm) * 100_000) / 100

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

function writeFont(document: PDFDocument, subsetter: Subsetter, { face, ref, glyphs, texts }: Entry): void {
  const file = subset(subsetter, face, glyphs)
  const base = `${prefix(file)}+${face.key.replace(/^.*\//, '').replace(/[^A-Za-z0-9-]/g, '-')}`
  const units = (value: number) => short((value / face.unitsPerEm) * 1000, 0)
  const fontFile = document.addStream(file, `/Length1 ${file.length}`)
  const descriptor = document.add(
    `<< /Type /FontDescriptor /FontName /${base} /Flags 4 /FontBBox [-1000 ${units(face.descender)} 3000 ${units(face.ascender)}] /ItalicAngle ${face.family.endsWith('Italic') ? -12 : 0} /Ascent ${units(face.ascender)} /Descent ${units(face.descender)} /CapHeight ${units(face.capHeight)} /StemV 80 /FontFile2 ${fontFile} >>`,
  )
  const map = Buffer.alloc(glyphs.length * 2)
  for (const [code, glyph] of glyphs.entries()) map.writeUInt16BE(glyph, code * 2)
  const widths = glyphs.map((glyph) => short(widthOf(face, glyph))).join(' ')
  const descendant = document.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${base} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} /DW 0 /W [0 [${widths}]] /CIDToGIDMap ${document.addStream(map)} >>`,
  )
  document.set(
    ref,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${base} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${document.addStream(unicodeMap(texts))} >>`,
  )
}

/** Which text each character stands for. */
function unicodeMap(texts: string[]): string {
  const lines = texts.flatMap((text, code) => (text ? [`<${hex(code)}> <${utf16(text)}>`] : []))
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

/** Six capitals that tell this part of the font from others. */
const prefix = (file: Uint8Array): string =>
  [...createHash('sha256').update(file).digest().subarray(0, 6)]
    .map((byte) => String.fromCharCode(65 + (byte % 26)))
    .join('')

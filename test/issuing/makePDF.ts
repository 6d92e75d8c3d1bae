/** One object of a PDF: its dictionary or value, and the bytes of its stream where it has one. */
export type MadeObject = string | { dictionary: string; stream: Buffer }

/** A PDF of one empty page, with more in its catalog and more objects, the first of them being `5 0 obj`. */
export function makePDF({
  catalog = '',
  page = '',
  trailer = '',
  more = [],
}: {
  catalog?: string
  page?: string
  trailer?: string
  more?: MadeObject[]
} = {}): Buffer {
  const content = Buffer.from('BT ET')
  const objects: MadeObject[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R ${page} >>`,
    { dictionary: `<< /Length ${content.length} >>`, stream: content },
    ...more,
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, index) => {
    places.push(length)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') add(Buffer.from(object, 'latin1'))
    else {
      add(Buffer.from(`${object.dictionary}\nstream\n`))
      add(object.stream)
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = length
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

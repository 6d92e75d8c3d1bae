import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { type Drawing, defaultDesign, type Picture, type Values } from '../../src/certificates/index.js'

/** What is printed. */
export const values: Values = {
  name: 'Ada Lovelace',
  role: 'Contributor',
  year: '2022',
  date: '31 December 2022',
  serial: '7KQM-4T9X-W2HC',
  url: 'https://community.example/certificates/7KQM-4T9X-W2HC',
  community: 'Example',
  citation: '',
  group: '',
  project: '',
}

export const drawing = (changes: Partial<Values> = {}, more: Partial<Drawing> = {}): Drawing => ({
  design: defaultDesign(),
  values: { ...values, ...changes },
  locale: 'en',
  pictures: new Map(),
  ...more,
})

/** An SVG so large that it has to be drawn. */
export const svgPicture = (inner: string): Picture => ({
  data: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="3000">${inner}</svg>`),
  mimeType: 'image/svg+xml',
})

/** A design that is one picture. */
export const pictured: Drawing['design'] = {
  width: 100,
  height: 100,
  background: { color: '#ffffff' },
  items: [
    { id: 'art', kind: 'picture', x: 0, y: 0, width: 100, height: 100, picture: 'art', fit: 'contain' },
  ],
}

/** The text of a PDF's first page. */
export async function pdfText(pdf: Buffer): Promise<string> {
  pdfium ??= PDFiumLibrary.init()
  const document = await (await pdfium).loadDocument(pdf)
  const text = document.getPage(0).getText()
  document.destroy()
  return text
}
let pdfium: Promise<PDFiumLibrary> | undefined

/** The hashes of all formats of a drawing, made by a process of its own. */
export async function drawnElsewhere({ pictures: _, ...given }: Drawing): Promise<string[]> {
  const code = `
    const { openDrawer } = await import(${JSON.stringify(new URL('../../src/issuing/drawing/drawer.ts', import.meta.url).href)})
    const { createHash } = await import('node:crypto')
    const drawer = await openDrawer()
    const drawing = { ...JSON.parse(process.argv[1]), pictures: new Map() }
    for (const format of ['png', 'pdf', 'svg'])
      console.log(createHash('sha256').update(await drawer.draw(drawing, format)).digest('hex'))`
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const args = ['--import', 'tsx', '--input-type=module', '-e', code, JSON.stringify(given)]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'tr_TR', NODE_OPTIONS: '' },
  })
  return stdout.trim().split('\n')
}

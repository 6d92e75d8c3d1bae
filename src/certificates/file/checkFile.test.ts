import { deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { type MadeObject, makePDF } from '../../../test/issuing/makePDF.js'
import { checkFile, fileNameFor } from './index.js'

const check = (data: Buffer | Uint8Array) => checkFile({ data: Buffer.from(data), sharp })

const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } })
const png = await picture.png().toBuffer()
const jpeg = await picture.jpeg().toBuffer()
const webp = await picture.webp().toBuffer()
const noisy = await sharp({
  create: {
    width: 300,
    height: 200,
    channels: 3,
    background: 'teal',
    noise: { type: 'gaussian', mean: 120, sigma: 40 },
  },
})
  .png()
  .toBuffer()

/** A PNG whose header tells of more than there is. */
function pngOf(width: number, height: number): Buffer {
  const made = Buffer.from(png)
  made.writeUInt32BE(width, 16)
  made.writeUInt32BE(height, 20)
  made.writeUInt32BE(crc(made.subarray(12, 29)), 29)
  return made
}

const crc = (bytes: Uint8Array): number => {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return ~value >>> 0
}

describe('a picture as a certificate', () => {
  it('is what its bytes say', async () => {
    const size = { width: 300, height: 200 }
    expect(await check(png)).toEqual({ mimeType: 'image/png', ...size })
    expect(await check(jpeg)).toEqual({ mimeType: 'image/jpeg', ...size })
    expect(await check(webp)).toEqual({ mimeType: 'image/webp', ...size })
  })

  it('gets the ending that its bytes ask for', () => {
    expect(fileNameFor({ name: 'a.b.PNG', mimeType: 'image/png' })).toBe('a.b.PNG')
    expect(fileNameFor({ name: 'a.html', mimeType: 'image/jpeg' })).toBe('a.jpg')
    expect(fileNameFor({ name: '证书', mimeType: 'application/pdf' })).toBe('证书.pdf')
  })

  it('is refused when it is far too large, without room being made for it', async () => {
    const memory = process.memoryUsage().rss
    expect(await check(pngOf(50_000, 50_000))).toEqual({ problem: 'pictureTooLarge' })
    expect(process.memoryUsage().rss - memory).toBeLessThan(50_000_000)
  })

  it('is refused when it does not decode to its end', async () => {
    expect(await check(noisy.subarray(0, noisy.length / 2))).toEqual({ problem: 'damagedFile' })
    expect(await check(pngOf(300, 2000))).toEqual({ problem: 'damagedFile' })
    expect(await check(jpeg.subarray(0, jpeg.length - 200))).toEqual({ problem: 'damagedFile' })
    expect(await check(webp.subarray(0, webp.length - 20))).toEqual({ problem: 'damagedFile' })
    expect(await check(png.subarray(0, 20))).toEqual({ problem: 'damagedFile' })
  })

  it('is refused when it moves', async () => {
    const frames = [0, 255].flatMap((value) => Array<number>(300).fill(value))
    const gif = await sharp(Buffer.from(frames), {
      raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
    })
      .webp({ loop: 0 })
      .toBuffer()
    expect(await check(gif)).toEqual({ problem: 'movingPicture' })
  })

  it('is refused when it is another file too', async () => {
    expect(await check(Buffer.concat([png, makePDF()]))).toEqual({ problem: 'doubleFile' })
    expect(await check(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]))).toEqual({
      problem: 'doubleFile',
    })
    expect(await check(Buffer.concat([webp, Buffer.from('PK\x03\x04')]))).toEqual({ problem: 'doubleFile' })
  })
})

describe('what is neither picture nor PDF', () => {
  it.each([
    ['no bytes', '', 'emptyFile'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'unknownFile'],
    ['a GIF', 'GIF89a\x01\x00\x01\x00', 'unknownFile'],
    ['text', 'hello', 'unknownFile'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'drawingFile'],
    [
      'a drawing with entities',
      '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>',
      'drawingFile',
    ],
    ['a PDF behind something else', 'x%PDF-1.7', 'unknownFile'],
  ])('is refused: %s', async (_, text, problem) => {
    expect(await check(Buffer.from(text, 'latin1'))).toEqual({ problem })
  })

  it('is refused above 20 MB', async () => {
    expect(await check(Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]))).toEqual({
      problem: 'fileTooLarge',
    })
  })
})

const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>'

const packed = (
  objects: string[],
  { filter = '/FlateDecode', more = '', data }: Packing = {},
): MadeObject => {
  let place = 0
  const heads = objects.map((object, index) => {
    const head = `${20 + index} ${place}`
    place += object.length + 1
    return head
  })
  const first = `${heads.join(' ')} `
  const stream = data ?? deflateSync(`${first}${objects.join(' ')} `)
  return {
    dictionary: `<< /Type /ObjStm /N ${objects.length} /First ${first.length} /Filter ${filter} /Length ${stream.length} ${more} >>`,
    stream,
  }
}

const withLength = (object: MadeObject, length: string): MadeObject =>
  typeof object === 'string'
    ? object
    : { ...object, dictionary: object.dictionary.replace(/Length \d+/, `Length ${length}`) }

type Packing = { filter?: string; more?: string; data?: Buffer }

const refusedPDFs: [string, Buffer, string][] = [
  ['a script', makePDF({ catalog: '/OpenAction 5 0 R', more: [script] }), 'pdfScript'],
  ['a script with escaped names', makePDF({ more: ['<< /S /J#61vaScript /J#53 (1) >>'] }), 'pdfScript'],
  ['a script that nothing seems to lead to', makePDF({ more: [script] }), 'pdfScript'],
  ['a script in an object stream', makePDF({ more: [packed([script])] }), 'pdfScript'],
  [
    'one whose length stands elsewhere',
    makePDF({ more: [withLength(packed([script]), '6 0 R'), '1'] }),
    'pdfScript',
  ],
  ['an escaped one there', makePDF({ more: [packed(['<< /S /#4aavaScript >>'])] }), 'pdfScript'],
  [
    'an object stream that does not say it is one',
    makePDF({
      more: [{ ...(packed([script]) as { stream: Buffer; dictionary: string }) }].map((object) => ({
        ...object,
        dictionary: object.dictionary
          .replace('/ObjStm', '/XObject /Subtype /Image')
          .replace('/First', '/F#69rst'),
      })),
    }),
    'pdfScript',
  ],
  [
    'an object stream in hexadecimal',
    makePDF({
      more: [
        packed([script], {
          filter: '[/AHx /Fl]',
          data: Buffer.from(`${deflateSync(`20 0 ${script}`).toString('hex')}>`),
          more: '',
        }),
      ],
    }).subarray(0),
    'pdfScript',
  ],
  [
    'an object stream with a predictor',
    makePDF({ more: [packed([script], { more: '/DecodeParms << /Predictor 12 /Columns 4 >>' })] }),
    'pdfUnchecked',
  ],
  [
    'an object stream with a filter that is not undone',
    makePDF({ more: [packed([script], { filter: '/LZWDecode' })] }),
    'pdfUnchecked',
  ],
  [
    'an object stream with its filter elsewhere',
    makePDF({ more: [packed([script], { filter: '6 0 R' }), '/FlateDecode'] }),
    'pdfUnchecked',
  ],
  [
    'an object stream that is a bomb',
    makePDF({ more: [packed(['1'], { data: deflateSync(Buffer.alloc(300_000_000), { level: 9 }) })] }),
    'pdfUnchecked',
  ],
  [
    'an object hidden in a compressed stream',
    makePDF({
      more: [
        {
          dictionary: '<< /Filter /DCTDecode /Length 60 >>',
          stream: Buffer.from(`9 0 obj ${script.padEnd(52)}`),
        },
      ],
    }),
    'pdfUnchecked',
  ],
  [
    'an object whose number stands far off',
    makePDF({ more: [`1 endobj 9 0${' '.repeat(200)}obj ${script}`] }),
    'pdfUnchecked',
  ],
  ['a password', makePDF({ trailer: '/Encrypt << /Filter /Standard /V 1 >>' }), 'pdfEncrypted'],
  ['an action of the page', makePDF({ page: '/AA << /O << /S /Named /N /Print >> >>' }), 'pdfAction'],
  ['a program to start', makePDF({ more: ['<< /S /Launch /F (cmd.exe) >>'] }), 'pdfAction'],
  ['a way to another file', makePDF({ more: ['<< /S /GoToR /F (//host/x.pdf) >>'] }), 'pdfAction'],
  [
    'an address opened at once',
    makePDF({ catalog: '/OpenAction << /S /URI /URI (https://a.example) >>' }),
    'pdfAction',
  ],
  [
    'something printed at once',
    makePDF({ catalog: '/OpenAction 5 0 R', more: ['<< /S /Named /N /Print >>'] }),
    'pdfAction',
  ],
  ['an attachment', makePDF({ catalog: '/Names << /EmbeddedFiles << >> >>' }), 'pdfAttachment'],
  ['a form of XML', makePDF({ catalog: '/AcroForm << /XFA 5 0 R >>', more: ['<< >>'] }), 'pdfForm'],
  ['a form that is sent', makePDF({ more: ['<< /S /SubmitForm /F (https://a.example) >>'] }), 'pdfForm'],
  ['a film', makePDF({ page: '/Annots [<< /Subtype /RichMedia >>]' }), 'pdfAction'],
  ['a link that is a script', makePDF({ more: ['<< /S /URI /URI (javascript:alert\\(1\\)) >>'] }), 'pdfLink'],
  [
    'a link to a file, in hexadecimal',
    makePDF({ more: ['<< /S /URI /URI <66696c653a2f2f2f> >>'] }),
    'pdfLink',
  ],
  [
    'a link that stands elsewhere',
    makePDF({ more: ['<< /S /URI /URI 6 0 R >>', '(file:///etc/passwd)'] }),
    'pdfLink',
  ],
  ['a link in an object stream', makePDF({ more: [packed(['<< /S /URI /URI (smb://host) >>'])] }), 'pdfLink'],
  ['half a file', makePDF().subarray(0, 300), 'damagedFile'],
  [
    'a file without an end',
    Buffer.from(makePDF().toString('latin1').replace('%%EOF', ''), 'latin1'),
    'damagedFile',
  ],
  ['nothing but a head', Buffer.from('%PDF-1.7\n'), 'damagedFile'],
  ['a file without pages', Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\nstartxref\n9\n%%EOF'), 'damagedFile'],
]

describe('a PDF as a certificate', () => {
  it('is kept when nothing in it acts', async () => {
    expect(await check(makePDF())).toEqual({ mimeType: 'application/pdf', pages: 1 })
  })

  it('may link to the web, open at a place, and pack its objects', async () => {
    const data = makePDF({
      catalog: '/OpenAction [3 0 R /Fit] /Lang (en)',
      page: '/Annots [<< /Subtype /Link /A << /S /URI /URI (https://certificates.example/x) >> >>]',
      more: [packed(['<< /Title (Ambassador 2022 /J S) >>', '<< /Type /Page >>'])],
    })
    expect(await check(data)).toEqual({ mimeType: 'application/pdf', pages: 2 })
  })

  it.each(refusedPDFs)('is refused: %s', async (_, data, problem) => {
    expect(await check(data)).toEqual({ problem })
  })

  it('does not keep the server busy, however it is nested', async () => {
    const hostile = [
      `${'1 0 obj ('.repeat(100_000)}${')'.repeat(100_000)}`,
      '1 0 obj ['.repeat(200_000),
      '<<'.repeat(500_000),
      `1 0 obj ${'1 '.repeat(2_000_000)}`,
      '/'.repeat(2_000_000),
      '%'.repeat(2_000_000),
    ]
    for (const text of hostile) await check(makePDF({ more: [text] }))
  }, 20_000)

  it('is refused when it holds millions of values', async () => {
    for (const more of [[`[${'1 '.repeat(4_000_000)}]`], [packed([`[${'1 '.repeat(4_000_000)}]`])]])
      expect(await check(makePDF({ more }))).toEqual({ problem: 'pdfUnchecked' })
  })
})

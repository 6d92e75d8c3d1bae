import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import jsQR from 'jsqr'
import sharp from 'sharp'
import {
  drawing,
  drawnElsewhere,
  pdfText,
  pictured,
  svgPicture,
  values,
} from '../../../test/issuing/drawings.js'
import { type Drawing, defaultDesign, formats, type Picture, shareDesign } from '../../certificates/index.js'
import { type Drawer, openDrawer } from './drawer.js'

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')
const turkish = 'Halil İbrahim BUGÖL'

let drawer: Drawer
beforeAll(async () => {
  drawer = await openDrawer()
})

describe('a name', () => {
  const names = [
    ...['X', 'Wolfe'.repeat(16), 'Ana María de la Concepción Fernández y Rodríguez de los Ángeles', turkish],
    ...[turkish.normalize('NFD'), '王坤', '阿卜杜拉·买买提', '김민준', 'さくら 桜', 'Анна Вербицкая'],
    ...['Ἀριστοτέλης', 'محمد العربي', 'עבד אל רחמן', 'Nguyễn Thị Ánh', '👩‍💻 Ada 🎉', 'official Griffith'],
  ]

  it.each(names)('is drawn, and is copied from the PDF as it was written: %s', async (name) => {
    expect(drawer.check(drawing({ name }))).toEqual([])
    const text = await pdfText(await drawer.draw(drawing({ name }), 'pdf'))
    expect(text.replace(/\r?\n/g, ' ')).toContain(name)
  })

  it('looks the same in both Unicode forms', async () => {
    const [composed, decomposed] = await Promise.all(
      (['NFC', 'NFD'] as const).map((form) => drawer.draw(drawing({ name: turkish.normalize(form) }), 'png')),
    )
    expect(composed?.equals(decomposed ?? Buffer.of())).toBe(true)
  })

  it('is refused with its letters when no font has them, and the rest is drawn', async () => {
    const unknown = drawing({ name: 'Ra 𓀀' })
    expect(drawer.check(unknown)).toEqual([
      { kind: 'missingGlyphs', item: 'name', characters: ['𓀀'], codePoints: ['U+13000'] },
    ])
    expect(await pdfText(await drawer.draw(unknown, 'pdf'))).toContain('Ra')
  })

  it('is too long when it would have to be smaller than it may', () => {
    const [problem] = drawer.check(drawing({ name: 'Wolfe'.repeat(30) }))
    expect(problem).toMatchObject({ kind: 'tooLong', item: 'name' })
    expect(problem?.kind === 'tooLong' && problem.neededSize).toBeLessThan(34)
  })

  it('hides nothing: marks that turn or control text are taken out, markup is only text', async () => {
    const svg = String(await drawer.draw(drawing({ name: '\u202e<script>\u0000"&\u2066 Ada' }), 'svg'))
    expect(svg).not.toMatch(/\p{Cc}|[\u202e\u2066]|<script/u)
    expect(svg).toContain('&#60;script&#62;&#34;&#38; Ada')
  })
})

describe('a certificate', () => {
  it('is the same to the byte when it is drawn again, and in another process', async () => {
    const own = async () =>
      Promise.all(formats.map(async (format) => sha256(await drawer.draw(drawing({ name: '王坤' }), format))))
    const first = await own()
    await drawer.draw(drawing({ name: 'Somebody else' }), 'png')
    expect(await own()).toEqual(first)
    expect(await drawnElsewhere(drawing({ name: '王坤' }))).toEqual(first)
  })

  it('says its title and language in PDF and SVG, and speaks Chinese to Chinese readers', async () => {
    const chinese = drawing({ name: '王坤', role: '贡献者', community: '某社区' }, { locale: 'zh' })
    const [pdf, svg] = await Promise.all([drawer.draw(chinese, 'pdf'), drawer.draw(chinese, 'svg')])
    const title = '贡献者 2022 - 王坤'
    expect(String(svg)).toContain(`aria-label="${title}" lang="zh"`)
    expect(pdf.toString('latin1')).toContain(`/Title <FEFF${hex(title)}>`)
    expect(pdf.toString('latin1')).toContain(`/Lang <FEFF${hex('zh')}>`)
    const text = await pdfText(pdf)
    expect(text).toContain('荣誉证书')
    expect(text).toContain('感谢您在2022年为某社区做出的贡献，特发此证，以资鼓励。')
    expect(text).not.toMatch(/[Cc]ertificate/)
  })

  it('says no more than a page holds, however often and at whatever length its design repeats itself', () => {
    const box = {
      x: 0,
      y: 0,
      width: 1600,
      height: 1100,
      font: 'sans',
      size: 40,
      minSize: 4,
      maxLines: 20,
    } as const
    const look = { lineHeight: 1, align: 'left', color: '#000000', tracking: 0 } as const
    const saying = (id: string, text: string) =>
      ({ kind: 'text', id, ...box, ...look, text: { en: text } }) as const
    const items = [
      saying('plain', 'Some words. '),
      saying('repeated', '{{citation}} '.repeat(20)),
      saying('late', 'More words'),
    ]
    const wordy = drawing({ citation: 'word '.repeat(200) }, { design: { ...defaultDesign(), items } })
    expect(drawer.shown(wordy)).toEqual(['plain', 'repeated'])
    expect(drawer.check(wordy).filter(({ kind }) => kind === 'tooLong')).toMatchObject([
      { item: 'repeated' },
      { item: 'late' },
    ])
  })

  it('shows a picture many times without keeping it many times in full', async () => {
    const side = 2000
    const noise = Buffer.alloc(side * side * 4, 'a hundred pictures')
    const data = await sharp(noise, { raw: { width: side, height: side, channels: 4 } })
      .png()
      .toBuffer()
    const items = Array.from({ length: 30 }, (_, index) => ({
      ...({ id: `art-${index}`, kind: 'picture', x: 0, y: 0, picture: 'art', fit: 'contain' } as const),
      ...{ width: 3000 + index, height: 3000 },
    }))
    const many = drawing(
      {},
      { design: { ...pictured, items }, pictures: new Map([['art', { data, mimeType: 'image/png' }]]) },
    )
    const svg = String(await drawer.draw(many, 'svg'))
    const shown = [...svg.matchAll(/data:image\/png;base64,([^"]+)/g)].map(([, kept = '']) => kept)
    expect(shown).toHaveLength(30)
    const sizes = await Promise.all(shown.map((kept) => sharp(Buffer.from(kept, 'base64')).metadata()))
    expect(sizes.reduce((sum, { width, height }) => sum + width * height, 0)).toBeLessThan(50_000_000)
  }, 60_000)

  it('is not held up by a picture that takes hours to draw', async () => {
    const path =
      '<path d="M0 0C3000 0 0 3000 3000 3000S0 0 3000 0" stroke="red" stroke-width="500" opacity=".5"/>'
    const endless = svgPicture(path.repeat(3000))
    const simple = svgPicture('<rect width="3000" height="3000" fill="red"/>')
    const showing = (picture: Picture) =>
      drawing({}, { design: pictured, pictures: new Map([['art', picture]]) })
    await expect(drawer.draw(showing(endless), 'png')).rejects.toThrow('can’t be drawn')
    const png = await drawer.draw(showing(simple), 'png')
    const { data } = await sharp(png).extract({ left: 50, top: 50, width: 1, height: 1 }).raw().toBuffer({
      resolveWithObject: true,
    })
    expect([...data.subarray(0, 3)]).toEqual([255, 0, 0])
  }, 30_000)

  it('leaves out what it has nothing to say of', async () => {
    const bare = drawing({ year: '', date: '', community: '', url: '', serial: '' })
    expect(drawer.check(bare)).toEqual([])
    const text = await pdfText(await drawer.draw(bare, 'pdf'))
    expect(text).toContain('for contributions to open source')
    expect(text).not.toMatch(/date|presented by|throughout/i)
  })

  it('carries a code that leads to its page', async () => {
    const { data, info } = await sharp(await drawer.draw(drawing(), 'png'))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const readQR: unknown = jsQR
    const found = typeof readQR === 'function' && readQR(new Uint8ClampedArray(data), info.width, info.height)
    expect(found).toMatchObject({ data: values.url })
  })

  it('looks in SVG as in PNG', async () => {
    const [png, svg] = await Promise.all([drawer.draw(drawing(), 'png'), drawer.draw(drawing(), 'svg')])
    const [one, other] = await Promise.all(
      [png, svg].map(async (file) =>
        // In two steps, or an SVG is drawn in the smaller size at once.
        sharp(await sharp(file).png({ compressionLevel: 1 }).toBuffer())
          .removeAlpha()
          .resize({ width: 300 })
          .raw()
          .toBuffer(),
      ),
    )
    const different = [...(one ?? [])].filter((value, index) => Math.abs(value - (other?.[index] ?? 0)) > 20)
    expect(different).toEqual([])
  })
})

describe('a picture in a certificate', () => {
  const withPicture = (picture: Picture): Drawing => {
    const design = defaultDesign()
    const place = { id: 'photo', x: 100, y: 100, width: 200, height: 100 }
    design.items.push({ ...place, kind: 'picture', picture: 'p', fit: 'contain', alt: 'A square' })
    return drawing(
      {},
      {
        design: { ...design, background: { color: '#ffffff', picture: 'b' } },
        pictures: new Map([
          ['p', picture],
          ['b', picture],
        ]),
      },
    )
  }
  const square = (channels: 3 | 4) =>
    sharp({ create: { width: 40, height: 40, channels, background: { r: 200, g: 0, b: 0, alpha: 0.5 } } })

  it.each(['png', 'jpeg', 'webp', 'svg'])('is drawn from %s in every output', async (kind) => {
    const data =
      kind === 'svg'
        ? Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#c80000"/></svg>',
          )
        : await (kind === 'png'
            ? square(4).png()
            : kind === 'webp'
              ? square(3).webp()
              : square(3).jpeg()
          ).toBuffer()
    const files = await Promise.all(
      formats.map((format) =>
        drawer.draw(withPicture({ data, mimeType: `image/${kind}${kind === 'svg' ? '+xml' : ''}` }), format),
      ),
    )
    const [png, pdf, svg] = files.map((file) => file.toString('latin1'))
    expect(svg).toContain('aria-label="A square"')
    expect(pdf).toContain('/Subtype /Image')
    expect(png?.slice(1, 4)).toBe('PNG')
    const { data: pixel } = await sharp(files[0])
      .extract({ left: 200, top: 150, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(pixel[0]).toBeGreaterThan(190)
    expect(pixel[1]).toBeLessThan(110)
  })

  it('is refused when it is enormous or none, and the drawer goes on', async () => {
    const enormous = sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } }).png()
    const pictures = [await enormous.toBuffer(), Buffer.from('no picture')]
    for (const data of pictures) {
      await expect(drawer.draw(withPicture({ data, mimeType: 'image/png' }), 'png')).rejects.toThrow(/Input/)
    }
    expect((await drawer.draw(drawing(), 'svg')).length).toBeGreaterThan(10_000)
  })
})

it('holds no more memory after many drawings than after some', async () => {
  const drawMany = (from: number, to: number) =>
    Promise.all(
      Array.from({ length: to - from }, (_, index) =>
        drawer.draw(
          drawing({ name: `Somebody ${from + index}` }, { design: shareDesign() }),
          formats[index % 3] ?? 'png',
        ),
      ),
    )
  await drawMany(0, 60)
  const before = process.memoryUsage().rss
  await drawMany(60, 260)
  expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024)
})

const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()

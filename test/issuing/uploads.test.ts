import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import { openServed, type Served } from '../contract/served.js'
import { databases } from '../support/index.js'
import { makePDF } from './makePDF.js'

const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' }, limitInputPixels: false })

describe.each(databases.slice(0, 1))('files that are uploaded, on $name', ({ open }) => {
  let served: Served
  let award: { person: string | number; role: string | number }

  beforeAll(async () => {
    served = await openServed({ open })
    const { payload } = served.laurel
    const person = await payload.create({ collection: 'people', data: { name: 'Ada' } })
    const role = await payload.create({ collection: 'roles', data: { name: 'Pioneer', slug: 'pioneer' } })
    award = { person: person.id, role: role.id }
  }, 120_000)
  afterAll(() => served?.close())

  type Sent = { to: string; name: string; bytes: Buffer; language?: string; data?: object }

  const upload = async ({ to, name, bytes, language = 'en', data = {} }: Sent) => {
    const body = new FormData()
    body.set('_payload', JSON.stringify(data))
    body.set('file', new File([new Uint8Array(bytes)], name))
    const response = await served.express.rest(to, {
      method: 'POST',
      body,
      headers: { 'accept-language': language },
      token: served.tokens.editor,
    })
    const answer = await response.json()
    return { status: response.status, message: answer.errors?.[0]?.message as string, doc: answer.doc }
  }

  const certificate = (name: string, bytes: Buffer, year: number, language?: string) =>
    upload({ to: '/certificates', name, bytes, language, data: { ...award, year } })

  it('a picture of more than 40 megapixels is refused before it is made smaller, in the language of the editor', async () => {
    const bytes = await solid(7000, 6000).png().toBuffer()
    const resize = jest.spyOn(sharp.prototype, 'resize')
    const english = await upload({ to: '/media', name: 'huge.png', bytes })
    expect(english).toMatchObject({ status: 400, message: expect.stringMatching(/more than 40 megapixels/) })
    const chinese = await upload({ to: '/media', name: 'huge.png', bytes, language: 'zh' })
    expect(chinese).toMatchObject({ status: 400, message: expect.stringMatching(/4000 万像素/) })
    const asCertificate = await certificate('huge.png', bytes, 2000)
    expect(asCertificate).toMatchObject({ status: 400, message: expect.stringMatching(/40 megapixels/) })
    // Made smaller, each would be work for seconds.
    expect(resize).not.toHaveBeenCalled()
    resize.mockRestore()
  })

  it('a picture with many frames counts as all of them together', async () => {
    const frames = Buffer.alloc(20 * 300)
    for (let frame = 0; frame < 20; frame++) frames.fill(frame * 12, frame * 300, (frame + 1) * 300)
    const raw = { width: 10, height: 200, channels: 3 as const, pageHeight: 10 }
    const bytes = await sharp(frames, { raw }).gif().toBuffer()
    bytes.writeUInt16LE(2000, 6)
    bytes.writeUInt16LE(2000, 8)
    expect(await upload({ to: '/media', name: 'film.gif', bytes })).toMatchObject({ status: 400 })
  })

  it('an ordinary picture is kept', async () => {
    const bytes = await solid(2000, 1000).png().toBuffer()
    expect(await upload({ to: '/media', name: 'wide.png', bytes })).toMatchObject({ status: 201 })
  })

  it('a certificate is kept under the ending that its bytes ask for', async () => {
    const bytes = await solid(300, 200).jpeg().toBuffer()
    const picture = await certificate('ada.png', bytes, 2001)
    expect(picture).toMatchObject({ status: 201, doc: { mimeType: 'image/jpeg', width: 300, height: 200 } })
    expect(picture.doc.filename).toMatch(/\.jpg$/)
    const pdf = await certificate('ada.html', makePDF(), 2002)
    expect(pdf).toMatchObject({ status: 201, doc: { mimeType: 'application/pdf' } })
    expect(pdf.doc.filename).toMatch(/\.pdf$/)
  })

  it('a certificate that could do harm is refused with a reason', async () => {
    const script = makePDF({ more: ['<< /S /JavaScript /JS (1) >>'] })
    const { logger } = served.laurel.payload
    const [faults, lines] = [jest.spyOn(logger, 'error'), jest.spyOn(logger, 'info')]
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    expect(await certificate('a.pdf', script, 2003)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/script/),
    })
    expect(await certificate('a.pdf', script, 2003, 'zh')).toMatchObject({
      message: expect.stringMatching(/脚本/),
    })
    expect(await certificate('a.png', svg, 2003)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/SVG/),
    })
    expect(await certificate('a.png', Buffer.from('x'), 2003)).toMatchObject({ status: 400 })
    expect(faults).not.toHaveBeenCalled()
    expect(lines).toHaveBeenCalledWith({ msg: expect.stringMatching(/SVG/) })
    for (const spy of [faults, lines]) spy.mockRestore()
    const { docs } = await served.laurel.payload.find({
      collection: 'certificates',
      where: { year: { equals: 2003 } },
    })
    expect(docs).toEqual([])
  })

  it('nobody without an account has a file looked into', async () => {
    const script = makePDF({ more: ['<< /S /JavaScript /JS (1) >>'] })
    const { rest } = served.express
    const body = new FormData()
    body.set('_payload', JSON.stringify(award))
    body.set('file', new File([new Uint8Array(script)], 'a.pdf'))
    expect((await rest('/certificates', { method: 'POST', body })).status).toBe(403)
  })
})

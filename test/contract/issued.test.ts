import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { databases } from '../support/index.js'
import { openServed, type Served } from './served.js'

describe.each(databases)('a certificate that was issued, on $name', ({ open }) => {
  let served: Served
  let ids: Record<'person' | 'role', string | number>

  beforeAll(async () => {
    served = await openServed({ open })
    const { payload } = served.laurel
    const person = await payload.create({ collection: 'people', data: { name: 'Ada Lovelace' } })
    const role = await payload.create({ collection: 'roles', data: { name: 'Member' } })
    ids = { person: person.id, role: role.id }
  }, 120_000)
  afterAll(() => served?.close())

  const send = async (method: string, path: string, data?: object, file?: Buffer) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data ?? {}))
    if (file) form.set('file', new File([new Uint8Array(file)], 'mine.png', { type: 'image/png' }))
    const response = await served.express.rest(path, { method, token: served.tokens.editor, body: form })
    return { status: response.status, body: await response.json() }
  }
  const picture = (red: number) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 9, b: 9 } } })
      .png()
      .toBuffer()
  const issue = async (year: number, file?: Buffer) => {
    const { body } = await send('POST', '/certificates', { ...ids, year, status: 'active' }, file)
    return body.doc
  }

  it('is never a draft again, and so never deleted', async () => {
    const { id, serial } = await issue(2001)
    const back = await send('PATCH', `/certificates/${id}`, { status: 'draft' })
    expect([back.status, JSON.stringify(back.body)]).toEqual([400, expect.stringContaining('draft again')])
    expect((await send('DELETE', `/certificates/${id}`)).status).toBeGreaterThanOrEqual(400)
    expect(await (await served.express.rest(`/certificates/verify/${serial}`)).json()).toMatchObject({
      serial,
      status: 'active',
    })
    expect((await send('PATCH', `/certificates/${id}`, { status: 'revoked' })).status).toBe(200)
  })

  it('has no copy, and a serial is made here', async () => {
    const { id } = await issue(2002)
    expect((await send('POST', `/certificates/${id}/duplicate`)).status).toBeGreaterThanOrEqual(400)
    const forged = await send('POST', '/certificates', { ...ids, year: 2003, serial: 'MINE - Copy' })
    expect(forged.body.doc.serial).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  it('gets no file from an address, nor does a picture', async () => {
    const url = 'https://example.org/any.png'
    for (const [collection, data] of [
      ['certificates', { ...ids, year: 2004 }],
      ['media', { alt: 'Any' }],
    ] as const) {
      const { status, body } = await send('POST', `/${collection}`, { ...data, filename: 'any.png', url })
      expect([status, body.errors?.[0].message]).toEqual([
        400,
        expect.stringContaining('Send the file itself'),
      ])
    }
  })

  it('remembers the file whose place another takes, and keeps each as it came', async () => {
    const [first, second] = [await picture(200), await picture(20)]
    const { id, sha256, filename } = await issue(2005, first)
    const cut = 'uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=10'
    await send('PATCH', `/certificates/${id}?${cut}&uploadEdits[heightInPixels]=10`, {})
    const stored = await served.express.rest(`/certificates/file/${filename}`)
    expect(Buffer.from(await stored.arrayBuffer()).equals(first)).toBe(true)

    const { body } = await send('PATCH', `/certificates/${id}`, {}, second)
    expect(body.doc).toMatchObject({ originalName: 'mine.png', formerFiles: [{ sha256 }] })
    expect(body.doc.sha256).not.toBe(sha256)
    const again = await send('PATCH', `/certificates/${id}`, { year: 2006 })
    expect(again.body.doc.formerFiles).toHaveLength(1)
  })
})

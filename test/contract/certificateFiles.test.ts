import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { databases, type Opened, throughExpress } from '../support/index.js'

describe.each(databases)('the files of certificates on $name', ({ open }) => {
  let laurel: Opened
  let site: Awaited<ReturnType<typeof throughExpress>>
  let ids: Record<'person' | 'role', string | number>
  let token: string

  beforeAll(async () => {
    laurel = await open()
    site = await throughExpress(laurel)
    const { payload } = laurel
    const user = { email: 'editor@laurel.test', password: 'a long enough password' }
    await payload.create({ collection: 'users', data: { ...user, permission: 'editor' } })
    token = (await payload.login({ collection: 'users', data: user })).token ?? ''
    const role = await payload.create({ collection: 'roles', data: { name: 'Ambassador' }, locale: 'en' })
    await payload.update({ collection: 'roles', id: role.id, data: { name: '大使' }, locale: 'zh' })
    const person = await payload.create({ collection: 'people', data: { name: 'Zepeng An: 安/泽鹏' } })
    await payload.updateGlobal({
      slug: 'settings',
      data: { name: 'Friends', publicURL: 'https://friends.example.org' },
    })
    ids = { person: person.id, role: role.id }
  }, 120_000)

  afterAll(async () => {
    await site?.close()
    await laurel?.close()
  })

  const award = async (data: object = {}, file?: { data: Buffer; mimetype: string; name: string }) => {
    const { id, serial } = await laurel.payload.create({
      collection: 'certificates',
      data: { ...ids, year: 2022, status: 'active', ...data },
      ...(file ? { file: { ...file, size: file.data.length } } : {}),
    })
    return { id, serial: String(serial) }
  }
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await site.get(path, headers)
    return { response, body: Buffer.from(await response.arrayBuffer()) }
  }

  it('are drawn where there is none, in every form, the same each time', async () => {
    const { serial } = await award({ year: 2001 })
    const png = await get(`/certificates/${serial.toLowerCase()}.png`)
    expect(png.response.status).toBe(200)
    expect(await sharp(png.body).metadata()).toMatchObject({ format: 'png', width: 1684, height: 1191 })
    const share = await get(`/certificates/${serial}/share.png`)
    expect(await sharp(share.body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    const pdf = await get(`/certificates/${serial}.pdf`)
    expect(pdf.response.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-')
    const svg = await get(`/certificates/${serial}.svg?locale=zh`)
    expect(svg.response.headers.get('content-type')).toBe('image/svg+xml')
    expect(svg.body.toString()).toContain('大使')
    const again = await get(`/api/certificates/${serial}.png`)
    expect(again.body.equals(png.body)).toBe(true)
  })

  it('tell browsers what they are called, and whether they changed', async () => {
    const { serial } = await award({ year: 2002 })
    const { response } = await get(`/certificates/${serial}.pdf`)
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename="Ambassador 2002 - Zepeng An ? ??.pdf"; filename*=UTF-8''${encodeURIComponent('Ambassador 2002 - Zepeng An 安 泽鹏.pdf')}`,
    )
    expect(response.headers.get('cache-control')).toBe('public, no-cache')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const known = await get(`/certificates/${serial}.pdf`, {
      'if-none-match': String(response.headers.get('etag')),
    })
    expect([known.response.status, known.body.length]).toEqual([304, 0])
    const kept = await get(`/certificates/${serial}.pdf?download`)
    expect(kept.response.headers.get('content-disposition')).toMatch(/^attachment; /)
    const renamed = await laurel.payload.update({
      collection: 'people',
      id: ids.person,
      data: { name: 'Zepeng Bo' },
    })
    expect(renamed.name).toBe('Zepeng Bo')
    const after = await get(`/certificates/${serial}.pdf`)
    expect(after.response.headers.get('etag')).not.toBe(response.headers.get('etag'))
  })

  it('are what was uploaded, and the forms that can be made of it', async () => {
    const data = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#135' } })
      .webp({ lossless: true })
      .toBuffer()
    const { serial } = await award({ year: 2003 }, { data, mimetype: 'image/webp', name: 'a name.webp' })
    const png = await get(`/certificates/${serial}.png`)
    expect(await sharp(png.body).metadata()).toMatchObject({ format: 'png', width: 80, height: 60 })
    const pdf = await get(`/certificates/${serial}.pdf`)
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await get(`/certificates/${serial}.svg`)).response.status).toBe(404)
    const { files } = await (await site.rest(`/certificates/verify/${serial}`)).json()
    expect(Object.keys(files)).toEqual(['png', 'pdf', 'share'])

    const document = await award(
      { year: 2004 },
      { data: pdf.body, mimetype: 'application/pdf', name: 'b.pdf' },
    )
    expect((await get(`/certificates/${document.serial}.pdf`)).body.equals(pdf.body)).toBe(true)
    expect((await get(`/certificates/${document.serial}.png`)).response.status).toBe(404)
  })

  it('are drawn in place of one that is lost', async () => {
    const data = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#135' } })
      .png()
      .toBuffer()
    const { id, serial } = await award({ year: 2008 }, { data, mimetype: 'image/png', name: 'lost.png' })
    const { filename } = await laurel.payload.findByID({ collection: 'certificates', id })
    const { upload } = laurel.config.collections.find(({ slug }) => slug === 'certificates') ?? {}
    await rm(join(upload?.staticDir ?? '', String(filename)))
    const { body } = await get(`/certificates/${serial}.png`)
    expect(await sharp(body).metadata()).toMatchObject({ width: 1684 })
  })

  it('stay as they were issued, whatever becomes of template, role and name', async () => {
    const { payload } = laurel
    const { freezeDesign } = await import('../../src/issuing/templates/index.js')
    const { defaultDesign } = await import('../../src/certificates/index.js')
    const design = await freezeDesign({ payload, loaded: { design: defaultDesign({}), pictures: new Map() } })
    const values = {
      name: 'As printed',
      role: 'Hero',
      year: '2005',
      date: '',
      serial: 'S',
      url: 'https://friends.example.org/certificates/S',
      community: 'Friends',
      citation: '',
      group: '',
      project: '',
    }
    const { id, serial } = await award({ year: 2005 })
    await payload.db.updateOne({
      collection: 'certificates',
      id,
      data: { design, printed: { name: 'As printed', role: 'Hero', values: { en: values } } },
    })
    const svg = (await get(`/certificates/${serial}.svg`)).body
    expect(svg.toString()).toContain('As printed')
    await payload.create({
      collection: 'templates',
      data: { name: 'Plain', role: ids.role, design: { ...defaultDesign({}), items: [] } },
    })
    await payload.updateGlobal({ slug: 'settings', data: { name: 'Others', primaryColor: '#aa0000' } })
    expect((await get(`/certificates/${serial}.svg`)).body.equals(svg)).toBe(true)
  })

  it('of drafts are for staff alone, those of hidden people for nobody', async () => {
    const draft = await award({ year: 2006, status: 'draft' })
    const paths = ['.png', '.pdf', '.svg', '/share.png']
    for (const path of paths) {
      expect((await get(`/certificates/${draft.serial}${path}`)).response.status).toBe(404)
    }
    const seen = await get(`/certificates/${draft.serial}.svg`, { authorization: `JWT ${token}` })
    expect([seen.response.status, seen.response.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store',
    ])

    const person = await laurel.payload.create({ collection: 'people', data: { name: 'Secretname' } })
    const hidden = await award({ person: person.id, year: 2007 })
    expect((await get(`/certificates/${hidden.serial}.svg`)).response.status).toBe(200)
    await laurel.payload.update({ collection: 'people', id: person.id, data: { isHidden: true } })
    for (const path of paths) {
      const { response, body } = await get(`/certificates/${hidden.serial}${path}`)
      expect([response.status, body.toString().includes('ecret')]).toEqual([404, false])
    }
  })

  it.each([
    '/certificates/0000-0000-0000.png',
    '/certificates/x.pdf',
    '/certificates/..%2f..%2fpackage.json.png',
    '/certificates/%00.svg',
    '/certificates/a%3fb=c.svg',
    '/certificates/file/share.png',
    '/badge/..%2f..%2fetc%2fpasswd.svg',
    '/badge/%2e%2e.svg',
  ])('are not found at %s, and nothing else is', async (path) => {
    const { response, body } = await get(path)
    expect([400, 404]).toContain(response.status)
    expect(body.length).toBeLessThan(2000)
    expect(body.toString()).not.toMatch(/root:|laurel-cms|at .*\.js/)
  })
})

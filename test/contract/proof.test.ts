import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, type Opened, throughExpress } from '../support/index.js'

describe.each(databases)('proving a certificate on $name', ({ open }) => {
  let laurel: Opened
  let site: Awaited<ReturnType<typeof throughExpress>>
  let ids: Record<'person' | 'role', string | number>

  beforeAll(async () => {
    laurel = await open()
    site = await throughExpress(laurel)
    const { payload } = laurel
    const role = await payload.create({
      collection: 'roles',
      data: { name: 'Ambassador', rank: 30 },
      locale: 'en',
    })
    await payload.update({ collection: 'roles', id: role.id, data: { name: '大使' }, locale: 'zh' })
    const person = await payload.create({
      collection: 'people',
      data: { name: 'Zepeng An', github: 'ZepengAn', email: 'secretmail@laurel.test' },
    })
    await payload.updateGlobal({ slug: 'settings', data: { name: 'Friends & Co' } })
    ids = { person: person.id, role: role.id }
  }, 120_000)

  afterAll(async () => {
    await site?.close()
    await laurel?.close()
  })

  const award = async (data: object = {}) => {
    const { person, role } = ids
    const { id, serial } = await laurel.payload.create({
      collection: 'certificates',
      data: { person, role, year: 2022, status: 'active', ...data },
    })
    return { id, serial: String(serial) }
  }
  const verify = async (serial: string, query = '') => {
    const response = await site.rest(`/certificates/verify/${serial}${query}`)
    return { status: response.status, proof: await response.json() }
  }

  const badgeOf = async (person: string) => {
    const response = await site.get(`/badge/${person}.svg`)
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      svg: await response.text(),
    }
  }

  it('says who was given what, when, and where its files are', async () => {
    const { serial } = await award({ issuedAt: '2023-01-11T00:00:00.000Z', year: 2001, note: 'secretnote' })
    const { status, proof } = await verify(serial.toLowerCase().replaceAll('-', ' '))
    expect(status).toBe(200)
    expect(proof).toMatchObject({
      serial,
      status: 'active',
      person: { name: 'Zepeng An', slug: 'zepeng-an', github: 'ZepengAn' },
      role: { name: 'Ambassador', slug: 'ambassador' },
      year: 2001,
      issuedAt: '2023-01-11T00:00:00.000Z',
      url: `/certificates/${serial}`,
      files: { png: `/certificates/${serial}.png`, share: `/certificates/${serial}/share.png` },
    })
    expect(JSON.stringify(proof)).not.toMatch(/secret/)
    expect((await verify(serial, '?locale=zh')).proof.role.name).toBe('大使')
  })

  it('says why one ended, and by which it was replaced', async () => {
    const next = await award({ year: 2002 })
    const revoked = await award({ year: 2003, status: 'revoked', statusReason: 'conduct' })
    const replaced = await award({
      year: 2004,
      status: 'superseded',
      statusReason: 'replaced',
      supersededBy: next.id,
    })
    const over = await award({ year: 2005, validUntil: '2006-01-01T00:00:00.000Z' })
    expect((await verify(revoked.serial)).proof).toMatchObject({ status: 'revoked', reason: 'conduct' })
    expect((await verify(replaced.serial)).proof).toMatchObject({
      status: 'superseded',
      supersededBy: next.serial,
    })
    expect((await verify(over.serial)).proof).toMatchObject({ status: 'expired' })
  })

  it('knows nothing of a draft or a serial that was never given out', async () => {
    const draft = await award({ year: 2006, status: 'draft' })
    for (const serial of [draft.serial, '0000-0000-0000', 'x', '..%2f..', '%00', 'a'.repeat(500)]) {
      const { status, proof } = await verify(serial)
      expect({ serial, status, proof }).toMatchObject({ serial, status: 404, proof: { errors: [{}] } })
      expect(JSON.stringify(proof)).not.toMatch(/Zepeng/)
    }
  })

  it('says only that it was withdrawn when the person is hidden or deleted', async () => {
    const { payload } = laurel
    const hidden = await payload.create({ collection: 'people', data: { name: 'Secretname' } })
    const { serial } = await award({ person: hidden.id })
    await payload.update({ collection: 'people', id: hidden.id, data: { isHidden: true } })
    expect((await verify(serial)).proof).toEqual({ serial, status: 'withdrawn' })
    const [badge, unknown] = await Promise.all(['secretname', 'nobody'].map(badgeOf))
    expect(badge).toEqual({ status: 404, type: 'image/svg+xml', svg: expect.stringContaining('not found') })
    expect(badge).toEqual(unknown)
    await payload.delete({ collection: 'people', id: hidden.id })
    expect(await verify(serial)).toEqual({ status: 200, proof: { serial, status: 'withdrawn' } })
  })

  it('gives people a badge that says their highest role', async () => {
    await award({ year: 2022 })
    for (const path of ['/badge/zepengan.svg', '/api/badge/zepeng-an.svg?locale=zh']) {
      const response = await site.get(path)
      expect(response.headers.get('content-type')).toBe('image/svg+xml')
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      const svg = await response.text()
      expect(svg).toContain(path.includes('zh') ? '大使 2022' : 'Ambassador 2022')
      expect(svg).toContain('Friends &amp; Co')
      const etag = String(response.headers.get('etag'))
      const again = await site.get(path, { 'if-none-match': etag })
      expect(again.status).toBe(304)
    }
  })

  it('gives people a badge with the role that few have, where no rank says which is the highest', async () => {
    const { payload } = laurel
    const named = async (collection: 'roles' | 'people', name: string) =>
      (await payload.create({ collection, data: { name } })).id
    const [many, few] = [await named('roles', 'Helper'), await named('roles', 'Keeper')]
    for (const name of ['Ada Both', 'Bob One', 'Cyd One']) {
      const person = await named('people', name)
      await award({ person, role: many })
      if (name === 'Ada Both') await award({ person, role: few })
    }
    expect((await badgeOf('ada-both')).svg).toContain('Keeper 2022')
    expect((await badgeOf('bob-one')).svg).toContain('Helper 2022')
  })
})

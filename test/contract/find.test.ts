import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { insertRows } from '../../collections/certificates/searchIndex/insertRows.js'
import { findHoldersOf, serialIn, yearsOfAll, yearsOfRole } from '../../collections/index.js'
import { databases, watchDatabase } from '../support/index.js'
import { type Finding, openFinding } from './finding.js'

describe.each(databases)('certificates are found on $name', ({ open }) => {
  let laurel: Finding['laurel']
  let member: Finding['member']
  let ambassador: Finding['member']
  let person: Finding['person']
  let award: Finding['award']
  let reading: Finding['reading']
  let find: Finding['find']
  let namesBy: Finding['namesBy']

  beforeAll(async () => {
    ;({ laurel, member, person, award, reading, find, namesBy } = await openFinding({ open }))
    const data = { name: 'Ambassador', slug: 'ambassador' }
    ambassador = (await laurel.payload.create({ collection: 'roles', data })).id
  }, 120_000)
  afterAll(() => laurel?.close())

  it.each([
    'Halil',
    'halil ibrahim',
    'BUGÖL',
    'bugol halil',
    'İBRAHİM',
    'halil bugol',
    'Halil İbrahim BUGÖL'.normalize('NFD'),
    '@Halil-B',
    'halil-b',
    'ＨＡＬＩＬ',
    'halilibrahim',
    'BugolHalil',
    'https://github.com/Halil-B',
  ])('by each word, login and spelling: %s', async (q) => {
    if (!(await namesBy('halil')).length)
      await award(await person({ name: 'Halil İbrahim BUGÖL', github: 'Halil-B' }))
    expect(await namesBy(q)).toEqual(['Halil İbrahim BUGÖL'])
  })

  it('by a Chinese name, its end, and its pinyin', async () => {
    await award(await person({ name: 'Sam', nativeName: '张三丰', aliases: ['Formeralias'] }))
    for (const q of ['张三', '三丰', 'zhang sanfeng', 'sanfeng zhang', 'Zhang San Feng', 'zhangsanf'])
      expect([q, await namesBy(q)]).toEqual([q, ['Sam']])
    expect(await namesBy('Formeralias')).toEqual([])
    expect(await namesBy('100%')).toEqual([])
  })

  it('by their serial, however it is typed', async () => {
    const { serial } = await award(await person({ name: 'Serial Holder' }))
    const typed = serial.toLowerCase().replaceAll('-', ' ')
    expect(await serialIn({ ...(await reading()), q: typed })).toBe(serial)
    const address = `https://example.org/certificates/${serial}.png`
    expect(await serialIn({ ...(await reading()), q: address })).toBe(serial)
    const draft = await award(await person({ name: 'Serial Draft' }), { status: 'draft' })
    expect(await serialIn({ ...(await reading()), q: draft.serial })).toBeUndefined()
  })

  it('as long as they are public: not as drafts, withdrawn, of the hidden or the deleted', async () => {
    const { payload } = laurel
    const holder = await person({ name: 'Vanishing Violet', github: 'violet' })
    const { id } = await award(holder, { status: 'draft' })
    const isFound = async () => {
      const byName = await namesBy('violet')
      expect((await find({ limit: 100 })).items.map(({ name }) => name).includes('Vanishing Violet')).toBe(
        byName.length > 0,
      )
      return byName.length > 0
    }
    const set = (data: object) => payload.update({ collection: 'certificates', id, data })
    expect(await isFound()).toBe(false)
    await set({ status: 'active' })
    expect(await isFound()).toBe(true)
    await set({ status: 'withdrawn' })
    expect(await isFound()).toBe(false)
    await set({ status: 'revoked' })
    expect((await find({ q: 'violet' })).items).toMatchObject([{ status: 'revoked' }])
    await payload.update({ collection: 'people', id: holder, data: { isHidden: true } })
    expect(await isFound()).toBe(false)
    await payload.update({ collection: 'people', id: holder, data: { isHidden: false } })
    expect(await isFound()).toBe(true)
    await payload.delete({ collection: 'people', id: holder })
    expect(await isFound()).toBe(false)
    const { docs } = await payload.db.find({
      collection: 'laurel-search',
      where: { certificate: { equals: id } },
    })
    expect(docs).toEqual([])
  })

  it('page by page, forwards and back, each once, filtered by role and year', async () => {
    for (let at = 0; at < 7; at += 1) {
      const holder = await person({ name: `Paged Paging ${at}`, github: `paged${at}` })
      await award(holder, { role: ambassador, year: 2011 + (at % 2) })
    }
    for (const query of [{ q: 'paged' }, { role: 'ambassador' }]) {
      const whole = (await find({ ...query, limit: 50 })).items.map(({ serial }) => serial)
      expect(new Set(whole).size).toBe(7)
      const first = await find({ ...query, limit: 3 })
      const second = await find({ ...query, limit: 3, after: first.after ?? '' })
      const third = await find({ ...query, limit: 3, after: second.after ?? '' })
      expect([first, second, third].flatMap(({ items }) => items.map(({ serial }) => serial))).toEqual(whole)
      expect([first.before, third.after]).toEqual([null, null])
      expect(await find({ ...query, limit: 3, before: third.before ?? '' })).toEqual(second)
      expect(await find({ ...query, limit: 3, before: second.before ?? '' })).toEqual(first)
    }
    expect((await find({ role: 'ambassador', year: 2012 })).items.map(({ name }) => name)).toEqual([
      'Paged Paging 1',
      'Paged Paging 3',
      'Paged Paging 5',
    ])
    expect((await find({ q: 'paged', role: 'member' })).items).toEqual([])
    const { docs } = await laurel.payload.find({
      collection: 'roles',
      where: { slug: { equals: 'ambassador' } },
    })
    expect(await yearsOfRole({ ...(await reading()), role: docs[0]?.id ?? '' })).toEqual([2012, 2011])
    expect((await yearsOfAll(await reading())).slice(-2)).toEqual([2012, 2011])
  })

  it('with one look for all years of a role, and for the holders of all roles, where there are few', async () => {
    const roles = ['one', 'two', 'three']
    const ids = await Promise.all(
      roles.map(
        async (slug) => (await laurel.payload.create({ collection: 'roles', data: { name: slug, slug } })).id,
      ),
    )
    for (const at of [0, 1, 2, 3, 4]) {
      const holder = await person({ name: `Counted ${at}` })
      for (const [index, role] of ids.entries())
        if (at <= index + 2) await award(holder, { role, year: index === 0 ? 1990 + at : 1985 })
    }
    const asked = watchDatabase(laurel.payload)
    const [some] = ids
    expect(await yearsOfRole({ ...(await reading()), role: some ?? '' })).toEqual([1992, 1991, 1990])
    expect(asked.splice(0)).toEqual(['find certificates'])
    const holders = async (limit: number, of = roles) => {
      const found = await findHoldersOf({ ...(await reading()), roles: of, year: 1985, limit })
      return [...found].map(([role, { items, isMore }]) => [role, items.map(({ name }) => name), isMore])
    }
    const counted = (names: number[]) => names.map((at) => `Counted ${at}`)
    asked.length = 0
    expect(await holders(4)).toEqual([
      ['one', [], false],
      ['two', counted([0, 1, 2, 3]), false],
      ['three', counted([0, 1, 2, 3]), true],
    ])
    expect(asked).toEqual(['find certificates', 'find people', 'find roles'])
    // Of a long year the first lines don't tell of everybody.
    expect(await holders(1, ['one', 'two'])).toEqual([
      ['one', [], false],
      ['two', counted([0]), true],
    ])
    const many = Array.from({ length: 112 }, () => 1970)
    for (const [at, year] of [...many, 1969, 1968].entries()) {
      const listKey = `${9999 - year} many ${String(at).padStart(3, '0')}`
      const data = { serial: `MANY-${at}`, listKey, role: some, year, status: 'active' }
      await laurel.payload.db.create({ collection: 'certificates', data })
    }
    const years = await yearsOfRole({ ...(await reading()), role: some ?? '' })
    expect(years).toEqual([1992, 1991, 1990, 1970, 1969, 1968])
    const where = { serial: { like: 'MANY-' } }
    await laurel.payload.db.deleteMany({ collection: 'certificates', where })
  })

  it('in full pages where only those who still hold a role are asked for', async () => {
    const holders = await Promise.all(
      Array.from({ length: 9 }, (_, at) => person({ name: `Kept Keeper ${at}`, github: `kept${at}` })),
    )
    for (const [at, holder] of holders.entries())
      await award(holder, { role: member, year: 2005, status: at > 1 && at < 7 ? 'revoked' : 'active' })
    const query = { role: 'member', year: 2005, onlyActive: true, limit: 2 }
    const first = await find(query)
    const second = await find({ ...query, after: first.after ?? '' })
    const names = [first, second].map(({ items }) => items.map(({ name }) => name.slice(-1)))
    expect({ names, end: second.after }).toEqual({
      names: [
        ['0', '1'],
        ['7', '8'],
      ],
      end: null,
    })
  })

  it('looks through some thousands that begin alike, however many they are, and says where to go on', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => ({
      ...{ id: `common ${100_000 + index}!7977 common`, certificate: 'nobody', role: null, year: 2022 },
    }))
    await insertRows({ req: (await reading()).req, rows })
    for (const query of [{ q: 'common xyz' }, { q: 'common', year: 1999 }]) {
      const first = await find(query)
      expect(first).toEqual({ items: [], after: expect.stringMatching(/^\d\.common/), before: null })
      expect(await find({ ...query, after: first.after ?? '' })).toEqual({
        items: [],
        after: null,
        before: null,
      })
    }
    await laurel.payload.db.deleteMany({
      collection: 'laurel-search',
      where: { certificate: { equals: 'nobody' } },
    })
  })

  it('over REST, by whoever asks', async () => {
    const { serial } = await award(await person({ name: 'Rest Rita', github: 'rita' }))
    const ask = async (query: string) => {
      const answer = await laurel.rest(`/certificates/search?${query}`)
      return { status: answer.status, ...(await answer.json()) }
    }
    expect(await ask('q=rita')).toEqual({
      status: 200,
      serial: null,
      items: [
        {
          serial,
          status: 'active',
          name: 'Rest Rita',
          nativeName: null,
          slug: 'rest-rita',
          github: 'rita',
          avatarURL: null,
          role: { slug: 'member', name: 'Member' },
          year: 2022,
          url: `/certificates/${serial}`,
          fileURL: null,
        },
      ],
      after: null,
      before: null,
    })
    expect(await ask(`q=${serial}`)).toMatchObject({ status: 200, serial })
    expect(await ask('limit=1')).toMatchObject({ status: 200, after: expect.any(String) })
    expect(await ask('role=nobody')).toMatchObject({ status: 404 })
    expect(await ask('year=soon')).toMatchObject({ status: 400 })
  })
})

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { databases, type Opened } from '../support/index.js'
import { account, fill, ids } from './content.js'
import { safetyConfig } from './fixture.js'

describe.each(databases)('a request on $name', ({ open }) => {
  let laurel: Opened
  let token: string

  beforeAll(async () => {
    laurel = await open({ config: safetyConfig() })
    await fill(laurel.payload)
    const body = JSON.stringify(account)
    const headers = { 'content-type': 'application/json' }
    const login = await laurel.rest('/users/login', { method: 'POST', body, headers })
    token = (await login.json()).token
  })
  afterAll(() => laurel.close())

  type Answer = {
    status: number
    message: string
    name?: string
    codes: string[]
    totalDocs?: number
    text: string
  }

  const ask = async (path: string, init: RequestInit & { token?: string } = {}): Promise<Answer> => {
    const response = await laurel.rest(path, init)
    const text = await response.text()
    const { errors, docs, totalDocs } = JSON.parse(text)
    return {
      status: response.status,
      message: errors?.[0]?.message ?? '',
      name: errors?.[0]?.name,
      codes: (docs ?? []).map(({ code }: { code?: string }) => code).filter(Boolean),
      totalDocs,
      text,
    }
  }

  const refused = (named: string) => ({
    status: 400,
    name: 'QueryError',
    message: expect.stringContaining(named),
  })

  describe('is refused by name', () => {
    it.each([
      ['/things?where[nope][equals]=1', 'nope'],
      ['/things?where[title][nope]=1', 'nope'],
      ['/things?where[day][greater_than]=yesterday', 'day'],
      ['/things?where[day][equals]=2022-02-30', 'day'],
      ['/things?where[size][equals]=abc', 'size'],
      ['/things?where[person][equals]=bogus', 'person'],
      ['/things?where[id][equals]=bogus', 'id'],
      ['/things?where[id][in]=bogus', 'id'],
      ['/things?where[color][equals]=blue', 'color'],
      ['/things?where[isOpen][equals]=perhaps', 'isOpen'],
      ['/things?where[title][equals][$gt]=', 'title'],
      ['/things?where[title][like][a]=b', 'title'],
      ['/things?where[title]=Alpha', 'title'],
      ['/things?where[tags][all]=one', 'tags'],
      ['/things?where[title][not_like]=a', 'title'],
      ['/things?where[size][near]=1,2', 'size'],
      ['/things?where[color][in]=', 'color'],
      ['/things?where[person.name][exists]=false', 'person.name'],
      ['/things?where[or][0][and][0][size][equals]=abc', 'size'],
      ['/things?where[or]=abc', 'or'],
      ['/things?where[tags][equals]=one&where[and][0][tags][equals]=two', 'tags'],
      ['/things?where[title][equals]=x&locale=all', 'title'],
      [`/things?where[title][equals]=${'x'.repeat(501)}`, 'title'],
      [
        `/things?${Array.from({ length: 41 }, (_, index) => `where[or][${index}][size][equals]=1`).join('&')}`,
        '40',
      ],
      ['/things?sort=nope', 'nope'],
      ['/things?sort=-tags', 'tags'],
      ['/things?sort[a]=b', 'sort'],
      ['/things?limit=-1', 'limit'],
      ['/things?limit=0', 'limit'],
      ['/things?limit=501', 'limit'],
      ['/things?limit=abc', 'limit'],
      ['/things?limit=', 'limit'],
      ['/things?limit[]=5', 'limit'],
      ['/things?page=-1', 'page'],
      ['/things?page=0', 'page'],
      ['/things?page=abc', 'page'],
      ['/things?depth=-1', 'depth'],
      ['/things?depth=99', 'depth'],
      ['/things?select[title]=perhaps', 'select'],
      ['/things?select=title', 'select'],
      ['/people?joins[things][limit]=-1', 'joins.things.limit'],
      ['/people?joins[things][limit]=0', 'joins.things.limit'],
      ['/people?joins[things][limit]=abc', 'joins.things.limit'],
      ['/people?joins[things][limit][]=-1', 'joins.things.limit'],
      ['/people?joins[things][page]=-1', 'joins.things.page'],
      ['/people?joins[things][where][day][equals]=soon', 'day'],
      ['/people?joins[things][where][nope][equals]=1', 'nope'],
      ['/people?joins[things][sort]=nope', 'nope'],
      ['/people?joins[nope][limit]=1', 'nope'],
      [`/people/${ids.ann}?joins[things][where][size][equals]=abc`, 'size'],
      [`/people/${ids.ann}?depth=-1`, 'depth'],
      ['/things/count?where[size][equals]=abc', 'size'],
      ['/things/versions?where[version.size][equals]=abc', 'version.size'],
      ['/things/versions?where[nope][equals]=abc', 'nope'],
      ['/things/versions?where[parent][equals]=abc', 'parent'],
      ['/things/versions?sort=nope', 'nope'],
      ['/things/versions?limit=-1', 'limit'],
      ['/globals/site/versions?where[version.year][equals]=abc', 'version.year'],
      ['/globals/site/versions?where[nope][equals]=abc', 'nope'],
      ['/globals/site/versions?limit=0', 'limit'],
      ['/globals/site?depth=-1', 'depth'],
    ])('%s', async (path, named) => {
      expect(await ask(path)).toMatchObject(refused(named))
    })

    it('when the query comes in the body of a POST', async () => {
      const headers = {
        'X-Payload-HTTP-Method-Override': 'GET',
        'content-type': 'application/x-www-form-urlencoded',
      }
      const post = (body: string) => ask('/things', { method: 'POST', headers, body })
      expect(await post('where[size][equals]=abc')).toMatchObject(refused('size'))
      expect(await post('limit=-1')).toMatchObject(refused('limit'))
      expect((await post('where[size][equals]=0')).codes).toEqual(['half'])
    })

    it('when the filter is JSON', async () => {
      const where = (filter: object) => ask(`/things?where=${encodeURIComponent(JSON.stringify(filter))}`)
      expect(await where({ size: { equals: 'abc' } })).toMatchObject(refused('size'))
      expect(await where({ title: { equals: { $ne: null } } })).toMatchObject(refused('title'))
      expect(await where({ color: { in: null } })).toMatchObject(refused('color'))
      expect((await where({ size: { equals: 0 } })).codes).toEqual(['half'])
      expect((await ask('/things?where={"a')).status).toBe(400)
    })

    it('when many documents are changed or deleted at once', async () => {
      const headers = { 'content-type': 'application/json' }
      const patch = { method: 'PATCH', headers, body: '{"body":"x"}', token }
      expect(await ask('/things?where[size][equals]=abc', patch)).toMatchObject(refused('size'))
      expect(await ask('/things?where[person][equals]=abc', { method: 'DELETE', token })).toMatchObject(
        refused('person'),
      )
      expect(await ask('/things?where[nope][exists]=false', { method: 'DELETE', token })).toMatchObject(
        refused('nope'),
      )
    })

    it('by the Local API for a visitor, and not for the program itself', async () => {
      const { payload } = laurel
      const where = { size: { equals: 'abc' } }
      await expect(payload.find({ collection: 'things', overrideAccess: false, where })).rejects.toThrow(
        'size',
      )
      await expect(payload.find({ collection: 'things', overrideAccess: false, limit: 0 })).rejects.toThrow(
        'limit',
      )
      expect((await payload.find({ collection: 'things', limit: 0 })).docs.length).toBeGreaterThan(15)
    })
  })

  describe('of the public cannot find out', () => {
    it.each([
      '/people?where[email][equals]=ann@example.org',
      '/people?where[secretKey][equals]=bob-key',
      '/people?where[isHidden][equals]=true',
      '/people?where[private.phone][equals]=1',
      '/people?where[account.email][equals]=staff@example.org',
      '/people?where[or][0][name][equals]=x&where[or][1][and][0][email][like]=ann',
      '/people/count?where[email][like]=ann',
      '/people?sort=email',
      '/people?sort=account.email',
      '/things?where[person.email][equals]=ann@example.org',
      '/things?where[person__email][equals]=ann@example.org',
      '/things?where[authors.email][like]=ann',
      '/things?where[links.to.email][like]=ann',
      '/things?sort=person.email',
      '/groups?joins[members][where][email][like]=ann',
      '/groups?joins[members][sort]=email',
      '/groups?where[members.email][like]=ann',
    ])('a private field: %s', async (path) => {
      expect(await ask(path)).toMatchObject({ status: 400, name: 'QueryError' })
    })

    it('what a signed-in editor may', async () => {
      expect((await ask('/people?where[email][equals]=ann@example.org', { token })).text).toContain(
        '"name":"Ann"',
      )
      expect((await ask('/things?where[person.email][like]=bob&sort=code&limit=1', { token })).codes).toEqual(
        ['mine'],
      )
    })

    it.each([
      `where[person][equals]=${ids.hid}`,
      `where[person.id][equals]=${ids.hid}`,
      `where[person][in]=${ids.hid}`,
      `where[authors][equals]=${ids.hid}`,
      `where[authors][in]=${ids.hid},${ids.nobody}`,
      `where[owner.value][equals]=${ids.hid}`,
      `where[owner][equals][relationTo]=people&where[owner][equals][value]=${ids.hid}`,
      `where[owners.value][equals]=${ids.hid}`,
      'where[person.name][equals]=Hid',
      'where[authors.name][equals]=Hid',
    ])('who a hidden person is: %s', async (query) => {
      expect(await ask(`/things?${query}`)).toMatchObject({ status: 200, codes: [], totalDocs: 0 })
      expect((await ask(`/things?${query}`, { token })).codes).toEqual(['half'])
    })

    it('by what it leaves out either', async () => {
      const { totalDocs } = await ask('/things?limit=1')
      for (const query of [`where[person][not_equals]=${ids.hid}`, `where[person][not_in]=${ids.hid}`])
        expect((await ask(`/things?limit=1&${query}`)).totalDocs).toBe(totalDocs)
    })

    it('drafts and what is in the trash', async () => {
      const codes = (await ask('/things?draft=true&trash=true&limit=100&sort=code')).codes
      expect(codes).toContain('full')
      expect(codes).not.toContain('draft')
      expect(codes).not.toContain('trashed')
      expect((await ask(`/things/${ids.thing(6)}?draft=true`)).status).toBe(404)
      expect((await ask(`/things/${ids.thing(7)}?trash=true`)).status).toBe(404)
      const { text } = await ask(`/people/${ids.ann}?depth=1&draft=true&trash=true`)
      expect(text).toContain('"full"')
      expect(text).not.toContain('trashed')
      expect(text).not.toContain(ids.thing(7))
    })

    it('the unpublished state of a global', async () => {
      const { payload } = laurel
      await payload.updateGlobal({ slug: 'site', data: { name: 'Shown', _status: 'published' } })
      await payload.updateGlobal({ slug: 'site', data: { name: 'Kept', _status: 'draft' }, draft: true })
      expect((await ask('/globals/site?draft=true')).text).toContain('Shown')
      expect((await ask('/globals/site?draft=true')).text).not.toContain('Kept')
      expect((await ask('/globals/site?draft=true', { token })).text).toContain('Kept')
    })
  })

  it('reads pages that neither skip nor repeat, whatever the order', async () => {
    for (const query of ['sort=size', 'sort=-createdAt', 'sort=color,-size', '']) {
      const all: string[] = []
      for (const page of [1, 2, 3, 4, 5, 6, 7])
        all.push(...(await ask(`/things?limit=3&page=${page}&${query}`)).codes)
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBe((await ask('/things?limit=1')).totalDocs)
    }
  })

  it('reads at most 500 without pages, and what staff asks for', async () => {
    const { payload } = laurel
    const read = jest.spyOn(payload.db, 'find')
    await ask('/things?pagination=false&depth=0')
    expect(read.mock.calls[0]?.[0].limit).toBe(500)
    read.mockRestore()
    expect((await ask('/things?limit=0&depth=0', { token })).status).toBe(200)
    expect((await ask('/things?limit=10001&depth=0', { token })).status).toBe(400)
  })

  it('filters by the words of the language that it reads', async () => {
    expect((await ask('/things?where[words][equals]=Alpha')).codes).toEqual(['full'])
    expect((await ask('/things?where[words][equals]=Alpha&locale=zh')).codes).toEqual([])
  })

  it('reads the other language of what has no text in the default one', async () => {
    expect((await ask(`/things/${ids.thing(5)}`)).text).toContain('仅中文')
    expect((await ask(`/things/${ids.thing(5)}?fallback-locale=none`)).text).not.toContain('仅中文')
    expect((await ask(`/things/${ids.thing(5)}?locale=en&fallback-locale=none`)).text).not.toContain('仅中文')
    expect((await ask('/things?where[code][equals]=zh-only')).text).toContain('仅中文')
  })

  it('understands joins=false', async () => {
    expect((await ask(`/people/${ids.ann}?joins=false&depth=0`)).text).not.toContain('hasNextPage')
  })

  it('is refused when it would read too much at once', async () => {
    expect(await ask('/things?limit=500&depth=4')).toMatchObject({
      status: 400,
      message: expect.stringContaining('too much'),
    })
    expect((await ask('/people?limit=500&depth=1')).status).toBe(200)
  })

  it('never answers with what happens inside', async () => {
    const body = JSON.stringify({ code: 'full' })
    const headers = { 'content-type': 'application/json' }
    const answer = await ask('/things', { method: 'POST', headers, body, token })
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('code') })
    expect(answer.text).not.toMatch(/tableName|SQLITE|mongo|stack|node_modules/i)
    const person = JSON.stringify({ code: 'x', person: ids.nobody })
    const raw = await ask('/things', { method: 'POST', headers, body: person, token })
    expect(raw.text).not.toMatch(/tableName|SQLITE|Failed query|mongo|stack|node_modules/i)
    const bad = await ask('/things', { method: 'POST', headers, body: '{"person":"zzz"}', token })
    expect(bad.status).toBe(400)
    expect(bad.text).not.toMatch(/BSON|SQLITE|Failed query|stack|node_modules/i)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { databases, type Opened, watchDatabase } from '../support/index.js'
import { account, fill, ids } from './content.js'
import { safetyConfig } from './fixture.js'

type Things = { docs: { code: string }[]; hasNextPage: boolean }

describe.each(databases)('a GraphQL query on $name', ({ open }) => {
  let laurel: Opened
  let token: string
  let asked: string[]

  beforeAll(async () => {
    laurel = await open({ config: safetyConfig() })
    await fill(laurel.payload)
    const body = JSON.stringify(account)
    const headers = { 'content-type': 'application/json' }
    token = (await (await laurel.rest('/users/login', { method: 'POST', body, headers })).json()).token
    await laurel.graphql('{ __typename }')
    asked = watchDatabase(laurel.payload)
  })
  afterAll(() => laurel.close())

  const refused = (named: string) => ({
    errors: [{ message: expect.stringContaining(named), extensions: { statusCode: 400 } }],
  })

  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `things { docs { person { ${deep(levels - 1)} } } }`

  describe('is refused', () => {
    it.each([
      ['{ Things(limit: -1) { totalDocs } }', 'limit'],
      ['{ Things(limit: 0) { totalDocs } }', 'limit'],
      ['{ Things(limit: 501) { totalDocs } }', 'limit'],
      ['{ Things(limit: null) { totalDocs } }', 'limit'],
      ['{ Things(page: -1) { totalDocs } }', 'page'],
      ['{ Things(page: 0) { totalDocs } }', 'page'],
      ['{ People { docs { things(limit: -1) { docs { id } } } } }', 'things.limit'],
      ['{ People { docs { things(limit: 0) { docs { id } } } } }', 'things.limit'],
      ['{ People { docs { things(limit: null) { docs { id } } } } }', 'things.limit'],
      ['{ People { docs { things(limit: 1, page: -1) { docs { id } } } } }', 'things.page'],
      ['{ People { docs { things(limit: 400, page: 2) { docs { id } } } } }', 'things.page'],
      [
        '{ People { docs { ...F } } } fragment F on Person { x: things(limit: -1) { docs { id } } }',
        'x.limit',
      ],
      ['{ Things(where: { person: { equals: "bogus" } }) { totalDocs } }', 'person'],
      ['{ Things(where: { id: { equals: "bogus" } }) { totalDocs } }', 'id'],
      ['{ Things(where: { person: { equals: { a: 1 } } }) { totalDocs } }', 'person'],
      ['{ Things(where: { tags: { all: ["one"] } }) { totalDocs } }', 'tags'],
      ['{ Things(where: { OR: [{ AND: [{ person: { equals: "x" } }] }] }) { totalDocs } }', 'person'],
      ['{ countThings(where: { person: { equals: "bogus" } }) { totalDocs } }', 'person'],
      ['{ versionsThings(where: { parent: { equals: "bogus" } }) { totalDocs } }', 'parent'],
      ['{ versionsThings(limit: -1) { totalDocs } }', 'limit'],
      ['{ versionsSite(where: { version__name: { all: ["x"] } }) { totalDocs } }', ''],
      ['{ versionsSite(sort: "nope") { totalDocs } }', 'nope'],
      ['{ Things(sort: "nope") { totalDocs } }', 'nope'],
      ['{ People(sort: "email") { totalDocs } }', 'email'],
      ['{ People(where: { email: { equals: "ann@example.org" } }) { totalDocs } }', 'email'],
      ['{ People(where: { private__phone: { equals: "1" } }) { totalDocs } }', 'private'],
      ['{ Groups { docs { members(where: { email: { equals: "a@b.cd" } }) { docs { id } } } } }', 'email'],
      ['{ Groups { docs { members(sort: "-email") { docs { id } } } } }', 'email'],
      ['{ People { docs { things(where: { person: { equals: "x" } }) { docs { id } } } } }', 'person'],
      ['{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'contains itself'],
    ])('%s', async (query, named) => {
      const { errors } = await laurel.graphql(query)
      expect(errors?.[0]?.message).toContain(named)
      const code = errors?.[0]?.extensions?.statusCode
      if (named) expect(code).toBe(400)
    })

    it('when the numbers come in variables', async () => {
      const query = 'query ($n: Int) { People { docs { things(limit: $n) { docs { id } } } } }'
      expect(await laurel.graphql(query, { n: -1 })).toMatchObject(refused('things.limit'))
      expect(await laurel.graphql(query, { n: null })).toMatchObject(refused('things.limit'))
      expect(await laurel.graphql(query, { n: 'abc' })).toMatchObject(refused('$n'))
      expect((await laurel.graphql(query, { n: 2 })).errors).toBeUndefined()
      expect((await laurel.graphql(query)).errors).toBeUndefined()
    })
  })

  describe('is refused in milliseconds, without touching the database,', () => {
    const bomb = (levels: number) =>
      `{ ...F0 } ${Array.from({ length: levels }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')}
       fragment F${levels} on Query { Things { docs { id } } }`

    it.each([
      ['eight joins deep', `{ People { docs { ${deep(8)} } } }`],
      ['100,000 x 100,000', '{ People(limit: 100000) { docs { things(limit: 100000) { docs { id } } } } }'],
      ['500 x 500', '{ People(limit: 500) { docs { things(limit: 500) { docs { id } } } } }'],
      ['2 to the power of 60 fragments', bomb(60)],
      [
        'thousands of aliases',
        `{ ${Array.from({ length: 900 }, (_, n) => `a${n}: Things { totalDocs }`).join(' ')} }`,
      ],
      ['thousands of equal fields', `{ Things { docs { ${'id '.repeat(5000)} } } }`],
      [
        'a hundred levels of types',
        `{ __schema { types { ${'fields { type { '.repeat(50)} name ${'} } '.repeat(50)} } } }`,
      ],
      [
        'ten schemas',
        `{ ${Array.from({ length: 10 }, (_, n) => `a${n}: __schema { types { name } }`).join(' ')} }`,
      ],
    ])('for %s', async (_, query) => {
      const memory = process.memoryUsage().heapUsed
      asked.length = 0
      const { errors, data } = await laurel.graphql(query)
      expect(asked).toEqual([])
      expect(process.memoryUsage().heapUsed - memory).toBeLessThan(50_000_000)
      expect(data).toBeUndefined()
      expect(errors?.length).toBeLessThanOrEqual(10)
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/too|from 1 to/),
        extensions: { statusCode: 400 },
      })
    })
  })

  it('of a playground learns the schema', async () => {
    const { errors, data } = await laurel.graphql(getIntrospectionQuery())
    expect(errors).toBeUndefined()
    expect(data).toHaveProperty('__schema')
  })

  it('of a frontend passes', async () => {
    const query = `query ($limit: Int) { People(limit: $limit, sort: "name") { totalDocs docs {
      name group { name } things(limit: 20, sort: "code") { docs { code title person { name } } hasNextPage } } } }`
    const { errors, data } = await laurel.graphql(query, { limit: 100 })
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      People: { totalDocs: 2, docs: [{ name: 'Ann', group: { name: 'Core' } }, { name: 'Bob' }] },
    })
  })

  it('reads ten of a join unless told otherwise, and pages that neither skip nor repeat', async () => {
    const read = async (args: string) => {
      const query = `{ Person(id: "${ids.bob}") { things${args} { docs { code } hasNextPage } } }`
      const { data } = await laurel.graphql(query)
      const person = data?.Person as { things: Things } | undefined
      const { docs = [], hasNextPage } = person?.things ?? {}
      return { codes: docs.map(({ code }) => code), hasNextPage }
    }
    expect(await read('')).toMatchObject({ codes: { length: 10 }, hasNextPage: true })
    const pages = [
      await read('(limit: 5, page: 1)'),
      await read('(limit: 5, page: 2)'),
      await read('(limit: 5, page: 3)'),
    ]
    expect(pages.map(({ codes, hasNextPage }) => [codes.length, hasNextPage])).toEqual([
      [5, true],
      [5, true],
      [3, false],
    ])
    expect(new Set(pages.flatMap(({ codes }) => codes)).size).toBe(13)
  })

  it('of the public finds no drafts and no trash, in lists, joins and relations', async () => {
    const { payload } = laurel
    await payload.updateGlobal({ slug: 'site', data: { name: 'Shown', _status: 'published' } })
    await payload.updateGlobal({ slug: 'site', data: { name: 'Kept', _status: 'draft' }, draft: true })
    const query = `{ Things(draft: true, trash: true, limit: 100) { docs { code } }
      Person(id: "${ids.ann}", draft: true) { things { docs { code } } }
      Site(draft: true) { name } }`
    const { data, errors } = await laurel.graphql(query)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toContain('full')
    expect(data).toMatchObject({ Site: { name: 'Shown' } })
    expect(JSON.stringify(data)).not.toMatch(/"draft"|trashed/)
    const one = await laurel.graphql(`{ Thing(id: "${ids.thing(6)}", draft: true) { code } }`)
    expect(one).toMatchObject({ data: { Thing: null }, errors: [{ extensions: { statusCode: 404 } }] })
    const staff = await laurel.graphql('{ Things(draft: true, limit: 0) { docs { code } } }', {}, { token })
    expect(JSON.stringify(staff.data)).toContain('"draft"')
  })

  it('of the public does not find who a hidden person is', async () => {
    const query = `{ Things(where: { person: { equals: "${ids.hid}" } }) { totalDocs }
      People { docs { things(where: { person: { equals: "${ids.hid}" } }) { docs { id } } } } }`
    const { data } = await laurel.graphql(query)
    expect(data).toMatchObject({ Things: { totalDocs: 0 } })
    expect(JSON.stringify(data)).not.toContain(ids.thing(3))
  })

  it('that fails answers in the form of GraphQL, and tells nothing from inside', async () => {
    const create = (data: string) =>
      laurel.graphql(`mutation { createThing(data: { ${data} }) { id } }`, {}, { token })
    const taken = await create('code: "full"')
    expect(taken.errors?.[0]).toMatchObject({
      message: expect.stringContaining('code'),
      extensions: { statusCode: 400 },
    })
    const bad = await create('person: "zzz"')
    expect(bad.errors?.[0]?.extensions?.statusCode).toBe(400)
    expect(JSON.stringify([taken, bad])).not.toMatch(/tableName|SQLITE|Failed query|BSON|stack/)
  })
})

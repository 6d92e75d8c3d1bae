import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { sqliteClient } from '../../src/database/sqlite/index.js'
import { databases, type Opened } from '../support/index.js'

/** What SQLite plans to do for the reads of a frontend, whatever is in the tables. */
describe('what SQLite looks through', () => {
  let laurel: Opened
  let asked: Statement[]

  beforeAll(async () => {
    const sqlite = databases.find(({ isMongoDB }) => !isMongoDB)
    if (!sqlite) throw new Error('SQLite is not among the databases of the tests')
    laurel = await sqlite.open()
    await settle(laurel.payload)
    asked = watch(laurel.payload)
  }, 120_000)

  afterAll(() => laurel?.close())

  const plansOf = async (path: string): Promise<Plan[]> => {
    asked.length = 0
    expect((await laurel.rest(path)).status).toBe(200)
    const reads = asked.filter(({ sql }) => !sql.startsWith('select count('))
    return Promise.all(reads.map((statement) => planOf(laurel.payload, statement)))
  }

  it.each([
    ['published posts', '/posts?limit=2'],
    ['a post by its slug', '/posts?where[slug][equals]=post-1&limit=1'],
    ['a post by a former slug', '/posts?where[formerSlugs][equals]=before&limit=1'],
    ['certificates of a year and role', '/certificates?where[year][equals]=2022&where[role.slug][equals]=a'],
    ['a certificate by its serial', '/certificates?where[serial][equals]=ABC&limit=1'],
    ['a roster', '/roster?role=ambassador&year=2022'],
    ['people with certificates and roles', '/people?limit=2&depth=2'],
  ])('is no whole table for %s, beyond the order of the list', async (_, path) => {
    const plans = await plansOf(path)
    expect(plans).not.toEqual([])
    for (const { sql, scanned } of plans) expect({ sql, scanned }).toEqual({ sql, scanned: [] })
  })

  it('is the index of a role for its roster, which alone says who is on a page of it and how many there are', async () => {
    for (const [year, index] of [
      ['&year=2022', 'role_year_status_sortKey_personHidden_idx'],
      ['', 'role_status_sortKey_personHidden_idx'],
    ]) {
      asked.length = 0
      expect((await laurel.rest(`/roster?role=ambassador${year}`)).status).toBe(200)
      const people = asked.filter(
        ({ sql }) => /^select distinct|^select count\(/i.test(sql) && /sort_key/.test(sql),
      )
      expect(people).toHaveLength(2)
      for (const statement of people) {
        const { steps } = await planOf(laurel.payload, statement)
        expect({ sql: statement.sql, steps: steps.join('; ') }).toEqual({
          sql: statement.sql,
          steps: expect.stringContaining(`USING COVERING INDEX ${index}`),
        })
      }
    }
  })

  it('is the list itself for published posts, so that the content of the others is not read', async () => {
    const [list] = await plansOf('/posts?limit=2')
    expect(list?.steps).toContain('SEARCH posts USING INDEX _status_publishedAt_idx (_status=?)')
    expect(list?.steps.at(-1)).toBe('USE TEMP B-TREE FOR RIGHT PART OF ORDER BY')
  })
})

type Statement = { sql: string; args: string[] }

type Plan = { sql: string; steps: string[]; scanned: string[] }

/** The statements that SQLite is given from now on; the caller empties the list. */
function watch(payload: Payload): Statement[] {
  const asked: Statement[] = []
  const client = clientOf(payload)
  const execute = client.execute.bind(client)
  const noted = (...args: Parameters<typeof execute>) => {
    const [statement] = args
    if (typeof statement === 'object') asked.push(Object.assign({ sql: '', args: [] }, statement))
    return execute(...args)
  }
  Object.assign(client, { execute: noted })
  return asked
}

async function planOf(payload: Payload, { sql, args }: Statement): Promise<Plan> {
  const { rows } = await clientOf(payload).execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
  const steps = rows.map(({ detail }) => String(detail).trim())
  const made = new Set(steps.flatMap((step) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(step)?.[1] ?? []))
  const scanned = steps.flatMap((step) => /^SCAN (\S+)$/.exec(step)?.[1] ?? [])
  return { sql, steps, scanned: scanned.filter((name) => !made.has(name)) }
}

function clientOf(payload: Payload) {
  const client = sqliteClient(payload)
  if (!client) throw new Error('this test is about SQLite')
  return client
}

async function settle(payload: Payload): Promise<void> {
  const data = { name: 'Ambassador', plural: 'Ambassadors' }
  const role = await payload.create({ collection: 'roles', data })
  for (let index = 0; index < 3; index += 1) {
    const person = await payload.create({ collection: 'people', data: { name: `Person ${index}` } })
    await payload.create({
      collection: 'certificates',
      data: { person: person.id, role: role.id, year: 2022, status: 'active' },
    })
    await payload.create({
      collection: 'posts',
      data: { title: `Post ${index}`, slug: `post-${index}`, _status: 'published' },
    })
  }
}

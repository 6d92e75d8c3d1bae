import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { databases, type Opened, reading, watchDatabase } from '../support/index.js'

/** Counted, not timed: how often a read goes to the database must not grow with how much it reads. */
describe.each(databases)('how often a read asks the database, on $name', ({ open }) => {
  let laurel: Opened
  let asked: string[]

  beforeAll(async () => {
    laurel = await open()
    await settle(laurel.payload)
    asked = watchDatabase(laurel.payload, reading)
  }, 120_000)

  afterAll(() => laurel?.close())

  const read = async (path: string): Promise<{ asked: string[]; answer: string }> => {
    asked.length = 0
    const response = await laurel.rest(path)
    expect(response.status).toBe(200)
    return { answer: await response.text(), asked: [...asked] }
  }

  it.each([1, 3, 10])('three times for %i people with certificates and roles', async (limit) => {
    const { asked, answer } = await read(
      `/people?limit=${limit}&depth=2&populate[certificates][person]=false`,
    )
    expect(asked).toEqual(['find people', 'find certificates', 'find roles'])
    expect(answer.match(/"plural"/g)).toHaveLength(limit)
  })

  it.each([2, 10])('three times for %i people nested over GraphQL', async (limit) => {
    asked.length = 0
    const { data } = await laurel.graphql(
      `{ People(limit: ${limit}) { docs { name certificates { docs { year role { name } } } } } }`,
    )
    expect(JSON.stringify(data).match(/"Ambassador"/g)).toHaveLength(limit)
    expect(asked).toEqual(['find people', 'find certificates', 'find roles'])
  })

  it('once for a post by its slug', async () => {
    const { asked, answer } = await read('/posts?where[slug][equals]=post-3&limit=1&depth=0')
    expect(asked).toEqual(['find posts'])
    expect(JSON.parse(answer).docs[0].html).toContain('Thank you')
  })

  it.each([1, 5])('twice for a list of %i posts with their authors', async (limit) => {
    const { asked, answer } = await read(`/posts?limit=${limit}`)
    expect(asked).toEqual(['find posts', 'find people'])
    expect(answer.match(/"authors":\[\{/g)).toHaveLength(limit)
  })

  it.each([1, 10])('five times for a roster of %i', async (limit) => {
    const { asked, answer } = await read(`/roster?role=ambassador&year=2022&limit=${limit}`)
    expect(asked).toEqual([
      'find roles',
      'findDistinct certificates',
      'find certificates',
      'find people',
      'find roles',
    ])
    expect(JSON.parse(answer).items).toHaveLength(limit)
  })
})

async function settle(payload: Payload): Promise<void> {
  const role = await payload.create({
    collection: 'roles',
    data: { name: 'Ambassador', plural: 'Ambassadors' },
  })
  for (let index = 0; index < 12; index += 1) {
    const person = await payload.create({ collection: 'people', data: { name: `Person ${index}` } })
    await payload.create({
      collection: 'certificates',
      data: { person: person.id, role: role.id, year: 2022, status: 'active' },
    })
    if (index >= 6) continue
    await payload.create({
      collection: 'posts',
      data: {
        title: `Post ${index}`,
        slug: `post-${index}`,
        authors: [person.id],
        content: paragraph('Thank you'),
        _status: 'published',
      },
    })
  }
}

const paragraph = (text: string) => ({
  root: {
    ...node('root'),
    children: [
      {
        ...node('paragraph'),
        children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
})

const node = (type: string) => ({ type, version: 1, direction: null, format: '' as const, indent: 0 })

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { databases, type Opened } from '../support/index.js'

type Joined = { name: string; [alias: string]: unknown }

/** Asked for one person, a join is Payload's own; asked for many, it is read at once and shared out. */
describe.each(databases)('a join over GraphQL, on $name', ({ open }) => {
  let laurel: Opened
  let people: { id: string | number; name: string }[]

  beforeAll(async () => {
    laurel = await open()
    people = await settle(laurel.payload)
  }, 120_000)

  afterAll(() => laurel?.close())

  it.each([
    ['as it comes', 'certificates { docs { year role { name } } hasNextPage }'],
    ['with a limit that some exceed', 'certificates(limit: 2) { docs { year } hasNextPage }'],
    ['with a limit that nearly all exceed', 'certificates(limit: 1) { docs { year } hasNextPage }'],
    ['in another order', 'certificates(sort: "year") { docs { year } hasNextPage }'],
    ['filtered', 'certificates(where: { year: { greater_than: 2020 } }) { docs { year } hasNextPage }'],
    ['on its second page', 'certificates(limit: 1, page: 2) { docs { year } hasNextPage }'],
    ['counted', 'certificates(limit: 1, count: true) { docs { year } hasNextPage totalDocs }'],
    [
      'under two names',
      'one: certificates(limit: 1) { docs { serial } } all: certificates { docs { year } }',
    ],
    [
      'back and forth',
      'certificates { docs { person { name certificates(limit: 1) { docs { year } hasNextPage } } } }',
    ],
  ])('is for many what it is for each of them, %s', async (_, join) => {
    const { data, errors } = await laurel.graphql(`{ People(limit: 20) { docs { name ${join} } } }`)
    expect(errors).toBeUndefined()
    const { docs } = Object.assign({ docs: [] as Joined[] }, data?.People)
    expect(docs).toHaveLength(people.length)
    for (const { id, name } of people) {
      const alone = await laurel.graphql(`query ($id: String!) { Person(id: $id) { name ${join} } }`, { id })
      expect(docs.find((person) => person.name === name)).toEqual(alone.data?.Person)
    }
  })

  it('shows no draft certificate to the public', async () => {
    const { data } = await laurel.graphql(
      '{ People(limit: 20) { docs { certificates { docs { status } } } } }',
    )
    expect(JSON.stringify(data)).toContain('active')
    expect(JSON.stringify(data)).not.toContain('draft')
  })

  it('is answered in the language that is asked for', async () => {
    const inLanguage = async (locale: string) => {
      const { data } = await laurel.graphql(
        `{ People(limit: 20, locale: ${locale}, fallbackLocale: none) { docs { certificates { docs { citation } } } } }`,
      )
      return JSON.stringify(data)
    }
    expect(await inLanguage('en')).toContain('For a year of work')
    expect(await inLanguage('zh')).not.toContain('For a year of work')
  })

  it('says of a filter what is wrong with it, once for each document', async () => {
    const { errors } = await laurel.graphql(
      '{ People(limit: 20) { docs { certificates(where: { person: { equals: "nobody" } }) { docs { year } } } } }',
    )
    expect(errors).toHaveLength(people.length)
    for (const { extensions } of errors ?? []) expect(extensions?.statusCode).toBe(400)
  })
})

/** People with none to four certificates, one of them a draft, and one hidden. */
async function settle(payload: Payload) {
  const role = await payload.create({ collection: 'roles', data: { name: 'Member', plural: 'Members' } })
  const people: { id: string | number; name: string }[] = []
  for (let index = 0; index < 6; index += 1) {
    const name = `Person ${index}`
    const person = await payload.create({ collection: 'people', data: { name } })
    people.push({ id: person.id, name })
    for (let award = 0; award < Math.min(index, 4); award += 1) {
      const status = index === 5 && award === 0 ? 'draft' : 'active'
      await payload.create({
        collection: 'certificates',
        locale: 'en',
        data: {
          person: person.id,
          role: role.id,
          year: 2018 + award,
          citation: 'For a year of work.',
          status,
        },
      })
    }
  }
  const hidden = await payload.create({ collection: 'people', data: { name: 'Hidden', isHidden: true } })
  await payload.create({
    collection: 'certificates',
    data: { person: hidden.id, role: role.id, year: 2022, status: 'active' },
  })
  return people
}

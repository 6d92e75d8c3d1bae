import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, fixtureConfig, type Opened } from '../support/index.js'

describe.each(databases)('documents on $name', ({ open }) => {
  let laurel: Opened

  beforeAll(async () => {
    laurel = await open({ config: fixtureConfig() })
  })
  afterAll(() => laurel.close())

  it('get ids of 24 hexadecimal characters that another database takes unchanged', async () => {
    const note = await laurel.payload.create({
      collection: 'notes',
      data: { title: 'One', tags: ['a', 'b'] },
    })
    expect(note.id).toMatch(/^[0-9a-f]{24}$/)
    const id = 'abcdefabcdefabcdefabcdef'
    expect(
      await laurel.payload.create({ collection: 'notes', data: { id, related: [note.id] } }),
    ).toMatchObject({ id })
  })

  it('refuse an id of another shape', async () => {
    const create = laurel.payload.create({ collection: 'notes', data: { id: 'mine' } })
    await expect(create).rejects.toThrow('24 hexadecimal characters')
  })

  it('are read alike over REST and GraphQL', async () => {
    await laurel.payload.create({ collection: 'notes', data: { title: 'Read me', _status: 'published' } })
    const rest = await laurel.rest('/notes?where[title][equals]=Read%20me')
    expect(await rest.json()).toMatchObject({ totalDocs: 1, docs: [{ title: 'Read me' }] })
    const answer = await laurel.graphql(
      'query ($t: String) { Notes(where: { title: { equals: $t } }) { totalDocs } }',
      {
        t: 'Read me',
      },
    )
    expect(answer).toMatchObject({ status: 200, data: { Notes: { totalDocs: 1 } } })
  })

  it('keep the hidden leases out of both APIs', async () => {
    expect((await laurel.rest('/laurel-leases')).status).toBeGreaterThanOrEqual(400)
    const { data } = await laurel.graphql('{ __schema { types { name } } }')
    expect(JSON.stringify(data)).not.toMatch(/lease/i)
  })
})

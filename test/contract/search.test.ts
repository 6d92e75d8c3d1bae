import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases } from '../support/index.js'
import { openServed, type Served } from './served.js'

describe.each(databases)('the search of the panel, on $name', ({ open }) => {
  let served: Served

  beforeAll(async () => {
    served = await openServed({ open })
  }, 120_000)
  afterAll(() => served?.close())

  /** What the panel asks when something is typed into the search of a list. */
  const search = async (collection: string, words: string, token?: string) => {
    const fields = served.laurel.payload.config.collections.find(({ slug }) => slug === collection)?.admin
      .listSearchableFields
    const where = (fields ?? []).map((field, at) => `where[or][${at}][${field}][like]=${words}`)
    const response = await served.express.rest(`/${collection}?${where.join('&')}`, { token })
    return { status: response.status, body: await response.json() }
  }

  it.each(['posts', 'people', 'certificates', 'roles', 'groups', 'partners', 'projects', 'media', 'users'])(
    'looks only into fields of %s that editors may search',
    async (collection) => {
      const { status, body } = await search(collection, 'nobody', served.tokens.admin)
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined })
    },
  )

  it('finds a person by name and by a former name; a visitor may not look there', async () => {
    const { payload } = served.laurel
    await payload.create({
      collection: 'people',
      data: { name: 'Grace Sample', nativeName: '葛丽丝', aliases: ['Hopper Former'] },
    })
    for (const words of ['grace', 'hopper', '葛丽丝']) {
      const { body } = await search('people', words, served.tokens.admin)
      expect(body.docs).toMatchObject([{ name: 'Grace Sample' }])
    }
    expect((await search('people', 'hopper')).status).toBe(400)
  })
})

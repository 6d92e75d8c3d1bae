import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { contentWith } from '../contract/community.js'
import { databases, type Opened } from '../support/index.js'
import { stockConfig } from './stockConfig.js'

describe.each(databases)('an app whose database has transactions, on $name', ({ open }) => {
  let app: Opened

  beforeAll(async () => {
    const refuse = ({ doc }: { doc: { location?: string | null } }) => {
      if (doc.location === 'refused') throw new Error('the app refuses this')
    }
    app = await open({
      config: stockConfig({
        hasTransactions: true,
        options: {
          use: { users: 'users', media: 'media' },
          overrides: { people: { hooks: { afterChange: [refuse] } } },
        },
      }),
    })
  }, 120_000)
  afterAll(() => app?.close())

  const marks = async () => (await app.payload.count({ collection: 'laurel-pending' })).totalDocs

  it('sees posts follow a person once the change is committed, and not when it is undone', async () => {
    const { payload } = app
    const role = await payload.create({ collection: 'roles', data: { name: 'Member' } })
    const { id } = await payload.create({ collection: 'people', data: { name: 'First Name' } })
    const certificate = await payload.create({
      collection: 'certificates',
      data: { person: id, role: role.id, year: 2022, status: 'active' },
    })
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'Thanks', content: contentWith([certificate.id]), _status: 'published' },
    })
    const html = async () => (await payload.findByID({ collection: 'posts', id: post.id })).html

    await payload.update({ collection: 'people', id, data: { name: 'Second Name' } })
    expect(await html()).toContain('Second Name')

    const undone = payload.update({
      collection: 'people',
      id,
      data: { name: 'Third Name', location: 'refused' },
    })
    await expect(undone).rejects.toThrow('the app refuses this')
    expect((await payload.findByID({ collection: 'people', id })).name).toBe('Second Name')
    expect(await html()).toContain('Second Name')
    expect(await marks()).toBe(0)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { databases, type Opened, type Road } from '../support/index.js'
import { openServed, type Served } from './served.js'

describe.each(databases)('what must be one stays one under parallel writes, on $name', ({ open }) => {
  let served: Served
  let laurel: Opened
  let express: Road

  beforeAll(async () => {
    served = await openServed({ open })
    laurel = served.laurel
    express = served.express
  }, 120_000)
  afterAll(() => served?.close())

  const post = async (collection: string, data: object) => {
    const response = await express.rest(`/${collection}`, {
      method: 'POST',
      token: served.tokens.admin,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    return { status: response.status, body: await response.json() }
  }

  it('20 requests for one certificate: one is made, 19 are told why', async () => {
    const { payload } = laurel
    const person = await payload.create({ collection: 'people', data: { name: 'Zepeng An' } })
    const role = await payload.create({ collection: 'roles', data: { name: 'Ambassador' } })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        post('certificates', { person: person.id, role: role.id, year: 2022, status: 'active' }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
      expect(status).toBe(400)
      expect(body.errors[0].message).toContain('already has an active certificate')
      expect(body.errors[0].data.errors[0].path).toBe('person')
    }
    expect((await payload.count({ collection: 'certificates' })).totalDocs).toBe(1)
  })

  it('20 requests for one GitHub login in two spellings: one is made, 19 are told why', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        post('people', { name: `Octo ${number}`, github: number % 2 ? 'OctoCat' : 'octocat' }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
      expect(status).toBe(400)
      expect(body.errors[0].message).toContain('GitHub login')
    }
  })

  it('a revoked certificate stands in nobody’s way, and can’t come back beside its successor', async () => {
    const { payload } = laurel
    const person = await payload.create({ collection: 'people', data: { name: 'Twice Awarded' } })
    const role = await payload.create({ collection: 'roles', data: { name: 'Member' } })
    const data = { person: person.id, role: role.id, year: 2022, status: 'active' }
    const first = await payload.create({ collection: 'certificates', data })
    await payload.update({ collection: 'certificates', id: first.id, data: { status: 'revoked' } })
    await payload.create({ collection: 'certificates', data })
    await expect(
      payload.update({ collection: 'certificates', id: first.id, data: { status: 'active' } }),
    ).rejects.toThrow()
  })

  it('an issued certificate is never deleted', async () => {
    const { payload } = laurel
    const { docs } = await payload.find({
      collection: 'certificates',
      where: { status: { equals: 'active' } },
    })
    const id = docs[0]?.id ?? ''
    const answer = await express.rest(`/certificates/${id}`, { method: 'DELETE', token: served.tokens.admin })
    expect([403, 404, 409]).toContain(answer.status)
    await expect(payload.delete({ collection: 'certificates', id })).rejects.toThrow('never deleted')
  })

  it('have one default template at most', async () => {
    const { payload } = laurel
    const make = (name: string) =>
      payload.create({ collection: 'templates', data: { name, isDefault: true } }).catch(() => undefined)
    await make('First')
    await Promise.all([make('Second'), make('Third')])
    const last = await make('Last')
    const defaults = await payload.find({ collection: 'templates', where: { isDefault: { equals: true } } })
    expect(defaults.docs.map(({ id }) => id)).toEqual([last?.id])
  })

  it('keep their default template where another that was to be it is refused', async () => {
    const { payload } = laurel
    const defaults = async () =>
      (await payload.find({ collection: 'templates', where: { isDefault: { equals: true } } })).docs.map(
        ({ name }) => name,
      )
    await payload.create({ collection: 'templates', data: { name: 'Former', isDefault: true } })
    const { id } = await payload.create({ collection: 'templates', data: { name: 'Other' } })
    const refused = { isDefault: true, design: { nothing: true } }
    await expect(
      payload.create({ collection: 'templates', data: { ...refused, name: 'New' } }),
    ).rejects.toThrow()
    await expect(payload.update({ collection: 'templates', id, data: refused })).rejects.toThrow()
    expect(await defaults()).toEqual(['Former'])
    await payload.update({ collection: 'templates', id, data: { isDefault: true } })
    expect(await defaults()).toEqual(['Other'])
    await payload.update({ collection: 'templates', id, data: { isDefault: false } })
    expect(await defaults()).toEqual([])
  })
})

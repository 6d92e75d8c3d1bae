import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { defaultDesign } from '../../src/certificates/index.js'
import { databases } from '../support/index.js'
import { openServed, type Served } from './served.js'

describe.each(databases.slice(0, 1))('the preview of a template on $name', ({ open }) => {
  let served: Served
  let role: string | number

  beforeAll(async () => {
    served = await openServed({ open })
    const { payload } = served.laurel
    role = (await payload.create({ collection: 'roles', data: { name: 'Ambassador' } })).id
    for (const name of ['Bo Li', 'Wolfgang Amadeus von Humboldt-Habsburg', 'Ann']) {
      const person = await payload.create({ collection: 'people', data: { name } })
      const year = name === 'Ann' ? 2021 : 2022
      await payload.create({ collection: 'certificates', data: { person: person.id, role, year } })
    }
  }, 120_000)
  afterAll(() => served?.close())

  const preview = async (body: object | string, as?: keyof Served['tokens']) => {
    const response = await served.express.rest('/templates/preview', {
      method: 'POST',
      token: as && served.tokens[as],
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { response, status: response.status }
  }
  const drawn = async (body: object) => (await preview(body, 'editor')).response.json()

  it('is for staff alone', async () => {
    expect((await preview({})).status).toBe(403)
    expect((await preview({}, 'viewer')).status).toBe(200)
  })

  it('shows the longest and the shortest name of the roster, or any other', async () => {
    expect(await drawn({ role, sample: 'longest' })).toMatchObject({
      name: 'Wolfgang Amadeus von Humboldt-Habsburg',
      problems: [],
    })
    expect((await drawn({ role, sample: 'shortest' })).name).toBe('Ann')
    expect((await drawn({ role, year: 2022, sample: 'shortest' })).name).toBe('Bo Li')
    expect((await drawn({ role, sample: 'Анна' })).name).toBe('Анна')
    const { name } = await drawn({ role, year: 1999, sample: 'longest' })
    expect(name.length).toBeGreaterThan(30)
  })

  it('begins with the default design, and says which parts a certificate has nothing for', async () => {
    const { svg, design, hidden } = await drawn({ locale: 'zh' })
    expect(svg).toMatch(/^<svg[^>]+viewBox/)
    expect(design).toEqual(defaultDesign())
    const { hidden: inEnglish } = await drawn({ design, locale: 'en' })
    expect(hidden).not.toEqual(inEnglish)
    expect(hidden.length).toBeGreaterThan(0)
  })

  it('names the part that is wrong, in the language of the panel', async () => {
    const design = defaultDesign()
    const isName = ({ id }: { id: string }) => id === 'name'
    const { problems } = await drawn({ design, sample: 'Ann \u{13000}' })
    expect(problems).toEqual([{ item: 'name', message: expect.stringContaining('U+13000') }])
    const items = design.items.map((item) =>
      isName(item) ? { ...item, width: 90, maxLines: 1, minSize: 60 } : item,
    )
    const long = await drawn({ design: { ...design, items }, sample: 'A name that is too long' })
    expect(long.problems).toMatchObject([{ item: 'name', message: expect.stringMatching(/Too long/) }])
    const lost = { id: 'p', kind: 'picture', picture: 'gone', fit: 'cover', x: 1, y: 1, width: 9, height: 9 }
    expect((await drawn({ design: { ...design, items: [lost] } })).problems).toMatchObject([{ item: 'p' }])
  })

  it('refuses what is no design, no JSON or too large, and stays alive', async () => {
    expect((await preview('{', 'editor')).status).toBe(400)
    expect((await preview('[]', 'editor')).status).toBe(400)
    const huge = { design: { ...defaultDesign(), width: 1e9 } }
    const { response, status } = await preview(huge, 'editor')
    expect(status).toBe(400)
    const { errors, problems } = await response.json()
    expect(problems).toMatchObject([{ path: 'width' }])
    expect(errors).toEqual([{ message: '“Width” must be between 100 and 4000.' }])
    expect((await preview({ sample: 'x'.repeat(600_000) }, 'editor')).status).toBe(413)
    expect((await preview({ sample: 'x'.repeat(100_000) }, 'editor')).status).toBe(200)
  })

  it('is also a file, for a look at the print', async () => {
    const { response } = await preview({ format: 'png' }, 'editor')
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
  })

  it('is what a saved template keeps: its design is checked, and its versions are counted', async () => {
    const { payload } = served.laurel
    const { id, design, version } = await payload.create({ collection: 'templates', data: { name: 'A' } })
    expect(design).toEqual(defaultDesign())
    expect(version).toBe(1)
    const change = (data: object) => payload.update({ collection: 'templates', id, data })
    expect((await change({ name: 'B' })).version).toBe(1)
    const changed = await change({ design: { ...defaultDesign(), background: { color: '#FFFFFF' } } })
    expect(changed).toMatchObject({ version: 2, design: { background: { color: '#ffffff' } } })
    await expect(change({ design: { items: [] } })).rejects.toThrow(/Design/)
  })
})

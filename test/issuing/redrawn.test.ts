import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { defaultDesign } from '../../src/certificates/index.js'
import type { Served } from '../contract/served.js'
import { databases } from '../support/index.js'
import type { Clerk } from './batch.js'
import { certificatesIn, fileIn } from './certificatesIn.js'
import { openClerk } from './openClerk.js'

type ID = string | number

describe.each(databases)('certificates that are there already, on $name', ({ open }) => {
  let served: Served
  let payload: Payload
  let clerk: Clerk
  let ambassador: ID

  beforeAll(async () => {
    ;({ served, clerk, role: ambassador } = await openClerk({ open, role: 'Ambassador' }))
    payload = served.laurel.payload
    // Those of 2021 and 2022 stay as the default design drew them.
    for (const year of [2019, 2021, 2022]) {
      const plan = await issue({ role: ambassador, year, name: 'Ada Lovelace' })
      await clerk.over((await clerk.post('/certificates/release', { plan })).plan)
    }
  }, 120_000)
  afterAll(() => served?.close())

  const certificates = (where: Where) => certificatesIn({ payload, where })
  const issue = async ({ role, year, name }: { role: ID; year: number; name: string }) => {
    const { plan } = await clerk.post('/certificates/issue', { role, year, people: [{ name }], start: true })
    await clerk.over(plan)
    return plan
  }

  it('are drawn anew under the same serial, and the former file is remembered', async () => {
    const [before] = await certificates({ role: { equals: ambassador }, year: { equals: 2019 } })
    await payload.update({ collection: 'roles', id: ambassador, data: { name: 'Envoy' } })
    const design = defaultDesign({ primaryColor: '#7a1f5c' })
    const template = await payload.create({
      collection: 'templates',
      data: { name: 'Envoys', role: ambassador, design },
    })
    const made = await clerk.post('/certificates/redraw', { certificates: [before?.id], start: true })
    expect((await clerk.over(made.plan)).counts.done).toBe(1)
    const [after] = await certificates({ id: { equals: before?.id } })
    expect(after).toMatchObject({
      serial: before?.serial,
      status: 'active',
      filename: `${before?.serial}-2.png`,
      printed: { role: 'Envoy' },
      template: template.id,
      templateVersion: 1,
      formerFiles: [{ sha256: before?.sha256 }],
    })
    expect(after?.sha256).not.toBe(before?.sha256)
    await expect(fileIn({ payload, filename: before?.filename })).rejects.toThrow('ENOENT')
    expect((await fileIn({ payload, filename: after?.filename })).length).toBeGreaterThan(1000)
  }, 60_000)

  it('are offered to a new template of their role that the default design drew, and to no other', async () => {
    const role = (await payload.create({ collection: 'roles', data: { name: 'Mentor' } })).id
    for (const year of [2021, 2022]) await issue({ role, year, name: 'Zepeng An' })
    const template = async (year?: number) =>
      (
        await payload.create({
          collection: 'templates',
          data: { name: 'Mentors', role, year, design: defaultDesign({ primaryColor: '#7a1f5c' }) },
        })
      ).id
    const [special, general] = [await template(2021), await template()]
    const years = async (id: ID) => {
      const asked = { template: id, outdated: true, dryRun: true }
      const { rows } = await clerk.post('/certificates/redraw', asked)
      return rows.map((row) => 'year' in row && row.year)
    }
    expect(await years(special)).toEqual([2021])
    expect(await years(general)).toEqual([2022])
    const made = await clerk.post('/certificates/redraw', { template: special, outdated: true, start: true })
    await clerk.over(made.plan)
    expect(await years(special)).toEqual([])
  }, 60_000)
})

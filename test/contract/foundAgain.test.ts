import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, getPayload } from 'payload'
import { deferRefresh, mendAll, resolvedOf } from '../../collections/index.js'
import { databases } from '../support/index.js'
import { type Finding, openFinding } from './finding.js'

describe.each(databases)('certificates are found again on $name', ({ open }) => {
  let finding: Finding

  beforeAll(async () => {
    finding = await openFinding({ open })
  }, 120_000)
  afterAll(() => finding?.laurel.close())

  it('by the new name and no longer by the old', async () => {
    const { laurel, person, award, namesBy } = finding
    const holder = await person({ name: 'Oldname Person', github: 'old-login' })
    await award(holder)
    await laurel.payload.update({
      collection: 'people',
      id: holder,
      data: { name: 'Newname Person', github: 'new-login' },
    })
    expect([await namesBy('newname'), await namesBy('new-login')]).toEqual([
      ['Newname Person'],
      ['Newname Person'],
    ])
    expect([await namesBy('oldname'), await namesBy('old-login')]).toEqual([[], []])
  })

  it('after an import, which leaves the index to its end', async () => {
    const { laurel, member, person, namesBy } = finding
    const holder = await person({ name: 'Imported Iris' })
    const req = await createLocalReq({ context: deferRefresh() }, laurel.payload)
    await laurel.payload.create({
      collection: 'certificates',
      data: { person: holder, role: member, year: 2020, status: 'active' },
      req,
    })
    expect(await namesBy('iris')).toEqual([])
    await mendAll({ req, resolved: resolvedOf(laurel.payload) })
    expect(await namesBy('iris')).toEqual(['Imported Iris'])
  })

  it('after a kill between the write and the index, and in a database that knew no search, from the next start on', async () => {
    const { laurel, person, award, find, namesBy } = finding
    const { payload } = laurel
    const holder = await person({ name: 'Killed Kate' })
    const { id } = await award(holder)
    const old = await award(await person({ name: 'Ancient Ann' }))
    await payload.db.deleteMany({
      collection: 'laurel-search',
      where: { certificate: { in: [String(id), String(old.id)] } },
    })
    await payload.db.updateOne({ collection: 'certificates', id, data: { searchState: 'due:killed' } })
    await payload.db.updateOne({
      collection: 'certificates',
      id: old.id,
      data: { searchState: null, listKey: null },
    })
    expect([await namesBy('kate'), await namesBy('ann')]).toEqual([[], []])

    const again = await getPayload({ config: laurel.config, key: `${laurel.key}-again` })
    await again.destroy()

    expect([await namesBy('kate'), await namesBy('ann')]).toEqual([['Killed Kate'], ['Ancient Ann']])
    expect((await find({ limit: 100 })).items.map(({ name }) => name)).toContain('Ancient Ann')
  })
})

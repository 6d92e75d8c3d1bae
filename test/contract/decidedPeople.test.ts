import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles } from '../../src/import/index.js'
import { type Folder, newFolder, nothingDone } from '../import/community.js'
import { type Clerk, clerkOn } from '../issuing/batch.js'
import { databases } from '../support/index.js'
import { openServed, type Served } from './served.js'

type ID = string | number

const review = (year: number, role: string, rows: string[]) => `---
title: Acorn ${year}
date: ${year}-12-05
---

## ${year} Acorn ${role}

| Name | Certificate |
| --- | --- |
${rows.join('\n')}
`

describe.each(databases)('what editors decided about people, on $name', ({ open }) => {
  let served: Served
  let clerk: Clerk
  let folder: Folder

  beforeAll(async () => {
    served = await openServed({ open })
    clerk = clerkOn({ road: served.express, token: served.tokens.editor })
    folder = await newFolder()
  }, 120_000)
  afterAll(async () => {
    await served?.close()
    await folder?.remove()
  })

  const run = (name: string) =>
    importFiles({ payload: served.laurel.payload, files: [`${folder.path}/${name}`], root: folder.path })
  const people = async (name: string) =>
    (await served.laurel.payload.find({ collection: 'people', where: { name: { equals: name } } })).docs
  const held = async (person: ID) => {
    const where = { person: { equals: person } }
    const { docs } = await served.laurel.payload.find({
      collection: 'certificates',
      where,
      depth: 0,
      sort: 'year',
    })
    return docs
  }
  const carryOut = async (path: string, asked: object) => {
    const made = await clerk.post(path, asked)
    expect((await clerk.send('POST', `/plans/${made.plan}/start`)).status).toBe(200)
    const { counts, state } = await clerk.over(made.plan)
    expect({ state, failed: counts.failed ?? 0 }).toEqual({ state: 'done', failed: 0 })
  }

  it('that two are one: an import that names either finds the one, and gives nothing twice', async () => {
    await folder.write('one.md', review(2021, 'Members', ['| Wei Xu | |', '| Bo Li | |']))
    await folder.write('two.md', review(2022, 'Speakers', ['| xuwei | |']))
    await run('one.md')
    await run('two.md')
    const [[kept], [other]] = [await people('Wei Xu'), await people('xuwei')]
    await carryOut('/people/merge', { keep: kept?.id, other: other?.id })
    expect(await run('one.md')).toMatchObject(nothingDone)
    expect(await run('two.md')).toMatchObject(nothingDone)
    await folder.write('two.md', review(2022, 'Speakers', ['| xuwei | |', '| Cy Ng | |']))
    expect(await run('two.md')).toMatchObject({ people: { created: 1 }, certificates: { created: 1 } })
    await folder.write('three.md', review(2023, 'Speakers', ['| xuwei | |']))
    expect(await run('three.md')).toMatchObject({ people: { created: 0 }, certificates: { created: 1 } })
    expect((await held(kept?.id ?? '')).map(({ year }) => year)).toEqual([2021, 2022, 2023])
    expect(await people('xuwei')).toEqual([])
  }, 60_000)

  it('that one is two: an import of the same posts gives nothing back, whatever the other is called', async () => {
    const address = (file: string) => `https://files.example/${file}.png`
    const rows = ['| Ann Yu | |', `| Kim Ro | [Get it](${address('kim-a')}) |`]
    await folder.write('2019.md', review(2019, 'Ambassadors', rows))
    await folder.write('2020.md', review(2020, 'Ambassadors', ['| Kim Ro | |']))
    for (const name of ['2019.md', '2020.md']) await run(name)
    const [kim] = await people('Kim Ro')
    const [first, second] = await held(kim?.id ?? '')
    await carryOut('/people/split', { person: kim?.id, name: 'Kim Ro', certificates: [first?.id] })
    const other = (await people('Kim Ro')).find(({ id }) => id !== kim?.id)
    expect(other).toMatchObject({ slug: 'kim-ro-2' })
    expect(await held(other?.id ?? '')).toMatchObject([{ id: first?.id, serial: first?.serial, year: 2019 }])
    const staff = { token: served.tokens.editor }
    for (const [one, apart] of [
      [kim, other],
      [other, kim],
    ]) {
      const read = await served.express.rest(`/people/${one?.id}?depth=0`, staff)
      expect(await read.json()).toMatchObject({ notSameAs: [apart?.id] })
    }

    for (const name of ['2019.md', '2020.md']) expect(await run(name)).toMatchObject(nothingDone)
    await folder.write('2019.md', review(2019, 'Ambassadors', [...rows, '| Jo Om | |']))
    expect(await run('2019.md')).toMatchObject({ people: { created: 1 }, certificates: { created: 1 } })
    await folder.write('2020.md', review(2020, 'Ambassadors', ['| Kim Ro | |', '| Jo Om | |']))
    await run('2020.md')
    expect(await held(kim?.id ?? '')).toMatchObject([{ id: second?.id }])
    expect(await held(other?.id ?? '')).toMatchObject([{ id: first?.id }])

    await served.laurel.payload.update({
      collection: 'people',
      id: other?.id ?? '',
      data: { name: 'Kimberly', aliases: [] },
    })
    await folder.write('2019.md', review(2019, 'Ambassadors', rows))
    expect(await run('2019.md')).toMatchObject({ people: { created: 0 }, certificates: { created: 0 } })
    expect(await held(kim?.id ?? '')).toMatchObject([{ id: second?.id }])
  }, 60_000)

  it('whose spelling, login and links something is goes with it', async () => {
    const { payload } = served.laurel
    const both = await payload.create({
      collection: 'people',
      data: {
        ...{ name: 'Lu One', github: 'lu-two', aliases: ['Lu Two', 'Lu 1'], email: 'one@lu.test' },
        links: [{ url: 'https://two.test' }, { url: 'https://one.test' }],
      },
    })
    await folder.write('lu.md', review(2018, 'Ambassadors', ['| Lu Two | |']))
    await run('lu.md')
    const [certificate] = await held(both.id)
    const asked = { person: both.slug, name: 'Lu Two', certificates: [certificate?.id], fields: ['github'] }
    await carryOut('/people/split', { ...asked, links: ['https://two.test'] })
    const [other] = await people('Lu Two')
    expect(other).toMatchObject({ github: 'lu-two', links: [{ url: 'https://two.test' }] })
    const left = await payload.findByID({ collection: 'people', id: both.id, depth: 0 })
    expect(left).toMatchObject({
      aliases: ['Lu 1'],
      email: 'one@lu.test',
      links: [{ url: 'https://one.test' }],
    })
    expect(left.github ?? null).toBeNull()
    await folder.write('lu.md', review(2018, 'Ambassadors', ['| Lu Two | |', '| Someone Else | |']))
    expect(await run('lu.md')).toMatchObject({ people: { created: 1 }, certificates: { created: 1 } })
    expect(await held(other?.id ?? '')).toHaveLength(1)
    expect(await held(both.id)).toHaveLength(0)
  }, 60_000)
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'
import { importFiles } from '../../src/import/index.js'
import { databases, type Opened } from '../support/index.js'
import { type Folder, newFolder, nothingDone } from './community.js'
import { cutAfter } from './cut.js'
import { formatFiles, formatsFolder } from './formats.js'

/** One of each kind, and small: every one is planned in formats.test.ts. */
const written = ['cncf-people.sample.json', 'payload.CODEOWNERS', 'kubesphere-website/partner_index.md']

describe.each(databases)('people lists on $name', ({ open }) => {
  let laurel: Opened
  let folder: Folder

  beforeAll(async () => {
    laurel = await open()
    folder = await newFolder()
  }, 120_000)
  afterAll(async () => {
    await laurel?.close()
    await folder?.remove()
  })

  const run = (name: string) =>
    importFiles({ payload: laurel.payload, files: [`${folder.path}/${name}`], root: folder.path })
  const only = async (collection: 'people' | 'groups' | 'certificates', where: Where) =>
    (await laurel.payload.find({ collection, where, depth: 0, locale: 'en' })).docs[0]
  const people = (text: string) => folder.write('people.json', text)
  const ada = {
    name: 'Ada Byron',
    github: 'https://github.com/ada-lists',
    company: 'Acorn',
    email: 'ada@example.org',
    bio: '<p>Counts.</p>',
    twitter: 'https://twitter.com/ada',
    pronouns: 'she/her',
    role: 'Ambassador',
    sig: 'SIG Docs',
  }

  it('fill a profile, make the group and a standing role, and change nothing the second time', async () => {
    await people(JSON.stringify([ada]))
    expect(await run('people.json')).toMatchObject({
      people: { created: 1 },
      groups: { created: 1 },
      certificates: { created: 1 },
      warnings: [],
    })
    const person = await only('people', { github: { equals: 'ada-lists' } })
    expect(person).toMatchObject({
      organization: 'Acorn',
      email: 'ada@example.org',
      bio: 'Counts.',
      links: [{ label: 'Twitter', url: 'https://twitter.com/ada' }],
      extra: { pronouns: 'she/her' },
    })
    const group = await only('groups', { slug: { equals: 'sig-docs' } })
    const certificate = await only('certificates', { person: { equals: person?.id } })
    expect(certificate).toMatchObject({ status: 'active', group: group?.id })
    expect(certificate?.year ?? null).toBeNull()
    expect(await run('people.json')).toMatchObject(nothingDone)
  })

  it('leave what an editor changed or emptied, and follow the list elsewhere', async () => {
    const id = (await only('people', { github: { equals: 'ada-lists' } }))?.id ?? ''
    await laurel.payload.update({
      collection: 'people',
      id,
      data: { organization: 'Oak', bio: '', links: [] },
      locale: 'en',
    })
    expect(await run('people.json')).toMatchObject(nothingDone)
    await people(JSON.stringify([{ ...ada, location: 'London', pronouns: 'they/them' }]))
    expect(await run('people.json')).toMatchObject({ people: { updated: 1 } })
    const person = await only('people', { github: { equals: 'ada-lists' } })
    expect(person).toMatchObject({
      organization: 'Oak',
      location: 'London',
      extra: { pronouns: 'they/them' },
    })
    expect(person?.bio ?? '').toBe('')
    expect(person?.links ?? []).toEqual([])
  })

  it('call somebody by the login until a list tells the name', async () => {
    await folder.write('sig-bare/OWNERS', 'approvers:\n- bo-bare\n')
    await run('sig-bare/OWNERS')
    const bare = await only('people', { github: { equals: 'bo-bare' } })
    expect(bare).toMatchObject({ name: 'bo-bare' })
    await folder.write('members.csv', 'Name,GitHub\nBo Bare,bo-bare\n')
    expect(await run('members.csv')).toMatchObject({ people: { created: 0, updated: 1 } })
    expect(await only('people', { github: { equals: 'bo-bare' } })).toMatchObject({
      name: 'Bo Bare',
      slug: bare?.slug,
    })
    await run('sig-bare/OWNERS')
    expect(await run('members.csv')).toMatchObject(nothingDone)
  })

  it('cut off at any write end with the same when they are read again', async () => {
    const docs = (mark: string) =>
      `sigs:\n- dir: sig-${mark}\n  name: ${mark}\n  leadership:\n    chairs:\n    - github: ada-${mark}\n      name: Ada ${mark}\n      company: Acorn\n`
    for (let writes = 1, isCut = true; isCut; writes += 4) {
      const mark = `cut${'x'.repeat(writes)}`
      await folder.write(`${mark}.yaml`, docs(mark))
      isCut = await cutAfter({ payload: laurel.payload, writes, act: () => run(`${mark}.yaml`) })
      await run(`${mark}.yaml`)
      expect(await run(`${mark}.yaml`)).toMatchObject(nothingDone)
      const person = await only('people', { github: { equals: `ada-${mark}` } })
      const group = await only('groups', { slug: { equals: `sig-${mark}` } })
      expect(person).toMatchObject({ name: `Ada ${mark}`, organization: 'Acorn' })
      expect(await only('certificates', { person: { equals: person?.id } })).toMatchObject({
        group: group?.id,
      })
    }
  })

  const whereTheyAre = formatFiles ? it : it.skip
  whereTheyAre('of real communities are written, and change nothing the second time', async () => {
    const files = written.map((name) => `${formatsFolder}/${name}`)
    const all = () => importFiles({ payload: laurel.payload, files, root: formatsFolder })
    expect(await all()).toMatchObject({
      people: { created: 9, failed: 0 },
      groups: { created: 2, failed: 0 },
      certificates: { created: 9, failed: 0 },
      partners: { created: 14, failed: 0 },
    })
    expect(await all()).toMatchObject({ ...nothingDone, groups: { created: 0, updated: 0, failed: 0 } })
  })
})

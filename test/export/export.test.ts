import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { exportAll } from '../../src/export/index.js'
import { restoreExport } from '../../src/import/index.js'
import { type Community, settle } from '../contract/community.js'
import { type Folder, newFolder } from '../import/community.js'
import { cutAfter } from '../import/cut.js'
import { databases, type Opened } from '../support/index.js'
import { enrich } from './rich.js'

const minutes = 60_000

/** The files of a folder, each by the hash of its bytes; text as it is, so that a difference can be read. */
async function bytesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const read = async (name: string) => {
    const bytes = await readFile(join(folder, name)).catch(() => undefined)
    if (!bytes) return []
    const isText = !name.startsWith('files')
    return [[name, isText ? bytes.toString() : createHash('sha256').update(bytes).digest('hex')] as const]
  }
  return Object.fromEntries((await Promise.all(names.map(read))).flat())
}

describe.each(databases)('an export from $name', ({ open, name: source }) => {
  let laurel: Opened
  let folder: Folder
  let community: Community
  const at = (name: string) => join(folder.path, name)

  beforeAll(async () => {
    laurel = await open()
    folder = await newFolder()
    community = await settle(laurel.payload)
    await enrich({ payload: laurel.payload, person: community.visible.id, role: community.role })
    await exportAll({ payload: laurel.payload, folder: at('first') })
  }, 3 * minutes)
  afterAll(async () => {
    await laurel?.close()
    await folder?.remove()
  })

  it('has all of it, and nobody’s password', async () => {
    const files = await bytesIn(at('first'))
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        '.all-contributorsrc',
        'certificates.csv',
        'certificates.json',
        'certificates.yaml',
        'drafts/rich.zh.md',
        'files/certificates/vera-2019.png',
        'files/media/a cover.png',
        'people.csv',
        'posts/rich.en.md',
        'posts/rich.zh.md',
        'posts/secretdraft.en.md',
      ]),
    )
    expect(files['people.json']).toContain('secretmail@laurel.test')
    expect(files['certificates.json']).toContain('"design":"frozen1"')
    expect(files['posts/rich.en.md']).toContain('| Vera Visible | [Get](')
    expect(files['.all-contributorsrc']).toContain('"login": "VeraV"')
    expect(Object.values(files).join()).not.toMatch(/editor@laurel\.test|"hash":"[^"]{20,}","salt"|apiKey/)
  })

  it('for everybody holds no secret', async () => {
    await exportAll({ payload: laurel.payload, folder: at('public'), isPublic: true })
    const files = await bytesIn(at('public'))
    const all = JSON.stringify(files)
    expect(Object.keys(files)).toContain('posts/rich.zh.md')
    expect(all).not.toMatch(/secret|"kept"|alias|email/i)
    for (const secret of Object.values(community.secrets)) expect(all).not.toContain(secret)
  })

  const others = databases.filter((other) => databases.length < 2 || other.name !== source)
  it.each(others)(
    'taken back by an empty $name and exported again has the same bytes',
    async ({ open, name }) => {
      const other = await open()
      try {
        const restore = () => restoreExport({ payload: other.payload, folder: at('first') })
        const planned = await restoreExport({ payload: other.payload, folder: at('first'), isDryRun: true })
        const report = await restore()
        expect(report.warnings).toEqual([])
        expect(planned).toEqual(report)
        await exportAll({ payload: other.payload, folder: at(name) })
        expect(await bytesIn(at(name))).toEqual(await bytesIn(at('first')))
        const again = await restore()
        const { warnings, ...counts } = again
        expect(warnings).toEqual([])
        for (const count of Object.values(counts))
          expect(count).toMatchObject({ created: 0, updated: 0, failed: 0 })
        const html = async ({ payload }: Opened) => {
          const { docs } = await payload.find({
            collection: 'posts',
            where: { slug: { equals: 'rich' } },
            locale: 'all',
          })
          return JSON.stringify(docs[0]?.html).replace(/-\d+x\d+-[\da-f]{12}\./g, '.')
        }
        expect(await html(other)).toEqual(await html(laurel))
        expect((await other.rest(`/media/${community.hidden.avatar}`)).status).toBe(404)
        expect((await other.rest(`/certificates/${community.hidden.certificate}`)).status).toBe(404)
      } finally {
        await other.close()
      }
    },
    3 * minutes,
  )

  it(
    'taken back, cut off again and again, has the same bytes in the end',
    async () => {
      const other = await open()
      try {
        const { payload } = other
        const act = () => restoreExport({ payload, folder: at('first') })
        let writes = 1
        while (await cutAfter({ payload, writes, act })) writes += 23
        await exportAll({ payload, folder: at('cut') })
        expect(await bytesIn(at('cut'))).toEqual(await bytesIn(at('first')))
      } finally {
        await other.close()
      }
    },
    3 * minutes,
  )

  it('goes into no folder that holds anything else, and leaves nothing behind that is no more', async () => {
    await folder.write('theirs/letter.txt', 'mine')
    await expect(exportAll({ payload: laurel.payload, folder: at('theirs') })).rejects.toThrow(
      /^cannot export to ".*theirs": it holds "letter.txt"[^\n]*$/,
    )
    await folder.write('first/posts/gone.en.md', 'no more')
    await folder.write('first/README.md', 'mine')
    await exportAll({ payload: laurel.payload, folder: at('first') })
    const names = Object.keys(await bytesIn(at('first')))
    expect(names).not.toContain('posts/gone.en.md')
    expect(names).toContain('README.md')
  })

  it('leaves an editor’s work alone when it is taken back, unless it is told not to', async () => {
    const { payload } = laurel
    const restore = (isForced = false) => restoreExport({ payload, folder: at('first'), isForced })
    const person = { collection: 'people', id: community.visible.id } as const
    await payload.update({ ...person, data: { organization: 'Elsewhere' } })
    const kept = await restore()
    expect(kept).toMatchObject({
      people: { updated: 0, failed: 0 },
      warnings: [{ file: 'people.json' }],
    })
    expect(await payload.findByID(person)).toMatchObject({ organization: 'Elsewhere' })
    expect(await restore(true)).toMatchObject({ people: { updated: 1, failed: 0 }, warnings: [] })
    expect((await payload.findByID(person)).organization ?? null).toBeNull()
  })

  it('is not taken back where it was cut off', async () => {
    const manifest = JSON.parse(await readFile(at('first/laurel.json'), 'utf8'))
    await writeFile(at('first/laurel.json'), JSON.stringify({ ...manifest, isComplete: false }))
    await expect(restoreExport({ payload: laurel.payload, folder: at('first') })).rejects.toThrow(/cut off/)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createConfig } from '../../src/createConfig.js'
import { holdDatabase } from '../../src/database/index.js'
import { databases } from '../support/index.js'
import { buildCommand, laurel } from './command.js'
import { collections, countAll, type Folder, letter, newFolder, nothingDone } from './community.js'

const minutes = 60_000
const oneLine = /^laurel: [^\n]+\n$/
const asServed = ({ uri }: { uri: string }) =>
  createConfig({ databaseURI: uri, secret: 'a secret for tests alone, long enough' })
const counted = [...collections, 'groups', 'projects']
const counts = { created: expect.any(Number), updated: 0, unchanged: expect.any(Number), failed: 0 }

beforeAll(buildCommand, 10 * minutes)

describe.each(databases)('the command on $name', ({ newURI, isMongoDB, open }) => {
  let folder: Folder
  let database: { uri: string; drop: () => Promise<void> }
  const run = (...args: string[]) => laurel({ args, uri: database.uri })
  const report = async (...args: string[]) => {
    const { stdout, code } = await run('import', `${folder.path}/letter.md`, '--json', ...args)
    expect(code).toBe(0)
    return JSON.parse(stdout)
  }

  beforeAll(async () => {
    folder = await newFolder()
    await folder.write('letter.md', letter({ mark: 'Qcommandx' }))
    database = await newURI()
  })
  afterAll(async () => {
    await database?.drop()
    await folder?.remove()
  })

  it(
    'tells in one JSON object what an import would do, does it, and has nothing to do the second time',
    async () => {
      const planned = await report('--dry-run')
      expect(Object.keys(planned).sort()).toEqual([...counted, 'warnings', 'merges', 'apart'].sort())
      expect(planned).toEqual({
        ...Object.fromEntries(counted.map((name) => [name, counts])),
        warnings: [],
        merges: [],
        apart: [],
      })
      expect(await report()).toEqual(planned)
      expect(await report()).toMatchObject(nothingDone)
    },
    minutes,
  )

  it(
    'makes an account that may do everything, and says in one line why it can’t',
    async () => {
      const create = (password: string) =>
        laurel({
          args: ['admin', 'create', '--email', 'ada@laurel.test'],
          uri: database.uri,
          env: { LAUREL_ADMIN_PASSWORD: password },
        })
      expect(await create('short')).toMatchObject({ code: 1, stderr: expect.stringMatching(oneLine) })
      expect(await create('a long enough password')).toMatchObject({ code: 0, stderr: '' })
      const again = await create('a long enough password')
      expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(oneLine) })
    },
    minutes,
  )

  if (!isMongoDB) {
    it('stops with one line while a server holds the file', async () => {
      const letGo = await holdDatabase({ uri: database.uri, as: 'server' })
      const held = await run('import', `${folder.path}/letter.md`)
      await letGo()
      expect(held).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(oneLine) })
    })
  }

  it(
    'wrote all of it, the post with its html',
    async () => {
      const { payload, close } = await open({ uri: database.uri, config: asServed })
      const { docs } = await payload.find({ collection: 'posts', depth: 0 })
      const found = await countAll(payload)
      await close()
      expect(found).toEqual({
        posts: 1,
        people: 3,
        roles: 1,
        certificates: 3,
        partners: 3,
        media: 0,
      })
      expect(docs).toMatchObject([{ _status: 'published', html: expect.stringContaining('Ada Byron') }])
    },
    minutes,
  )
})

describe('the command', () => {
  let folder: Folder
  const run = (...args: string[]) => laurel({ args, uri: `file:${folder.path}/none.db` })

  beforeAll(async () => {
    folder = await newFolder()
  })
  afterAll(() => folder?.remove())

  it.each([
    ['a file that is not there', ['import', 'none.md'], /no such file/],
    ['a pattern that matches nothing', ['import', 'none-*.md'], /matches it/],
    ['an address', ['import', 'https://example.org/a.md'], /nothing is fetched/],
    ['an unknown option', ['import', '--frob', 'a.md'], /--frob/],
    ['no file', ['import'], /missing required argument/],
    ['an unknown command', ['frob'], /unknown command/],
    ['an unknown language', ['import', 'package.json', '--locale', 'xx'], /--locale xx/],
    ['an account without an address', ['admin', 'create'], /--email/],
  ])('says in one line what is wrong with %s', async (_, args, words) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ hasFailed: code !== 0, stdout, stderr }).toEqual({
      hasFailed: true,
      stdout: '',
      stderr: expect.stringMatching(oneLine),
    })
    expect(stderr).toMatch(words)
  })

  it('says how it is used where it is asked for nothing', async () => {
    const { code, stdout, stderr } = await run()
    expect({ hasFailed: code !== 0, stdout }).toEqual({ hasFailed: true, stdout: '' })
    expect(stderr).toMatch(/^Usage: laurel/)
  })

  it(
    'takes the good files of an import, and says of each other one what is wrong',
    async () => {
      const files = {
        'good.md': letter({ mark: 'Qgoodx' }),
        'empty.md': '',
        'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xd8, 0, 0, 0xfe]),
        'yaml.md': '---\ntitle: "A\n  tags: [b\n: :\n---\n\nText.\n',
      }
      const paths: string[] = []
      for (const [name, content] of Object.entries(files)) paths.push(await folder.write(name, content))
      const { code, stdout, stderr } = await run('import', ...paths, '--json')
      const { posts, warnings } = JSON.parse(stdout)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(posts.created).toBeGreaterThan(0)
      expect(code).toBe(1)
      const told = warnings.map(({ file }: { file: string }) => file)
      expect(told).toEqual(expect.arrayContaining(['empty.md', 'binary.md', 'yaml.md']))
      expect(told).not.toContain('good.md')
    },
    minutes,
  )
})

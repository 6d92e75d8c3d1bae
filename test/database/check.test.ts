import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkDatabase } from '../../src/database/index.js'
import { databases } from '../support/index.js'

const messageOf = async (uri: string): Promise<string> => {
  const fault: unknown = await checkDatabase({ uri }).catch((error: unknown) => error)
  return fault instanceof Error ? fault.message : ''
}

describe.each(databases)('a check of $name', ({ newURI }) => {
  it('passes on a database that nobody has used, its folder missing too', async () => {
    const { uri, drop } = await newURI()
    await checkDatabase({ uri: uri.replace('laurel.db', 'new/folder/laurel.db') })
    await drop()
  })
})

describe('a check of a database that cannot be used', () => {
  let folder = ''
  let deaf: Server

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'laurel-check-'))
    await writeFile(join(folder, 'text.db'), 'This is a letter and no database. '.repeat(100))
    deaf = createServer(() => undefined)
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    deaf.close()
    await rm(folder, { recursive: true, force: true })
  })

  const deafPort = () => {
    const address = deaf.address()
    return address !== null && typeof address === 'object' ? address.port : 0
  }

  it.each([
    ['a file that is no database', () => `file:${folder}/text.db`, 'not a SQLite database'],
    ['a folder in place of a file', () => `file:${folder}`, 'cannot open'],
    ['a file within a file', () => `file:${folder}/text.db/laurel.db`, 'cannot make the folder'],
    [
      'a MongoDB port on which nobody listens',
      () => 'mongodb://u:secret@127.0.0.1:1/laurel',
      'cannot reach MongoDB',
    ],
    [
      'a MongoDB port that never answers',
      () => `mongodb://127.0.0.1:${deafPort()}/laurel`,
      'cannot reach MongoDB',
    ],
    ['a MongoDB host that does not exist', () => 'mongodb://nowhere.invalid/laurel', 'cannot reach MongoDB'],
    ['a MongoDB option that does not exist', () => 'mongodb://127.0.0.1:1/laurel?bogus=1', 'bogus'],
    ['another kind of database', () => 'postgres://u:secret@127.0.0.1/laurel', 'is not supported'],
  ])(
    'fails by itself in one line for %s',
    async (_, uri, expected) => {
      const message = await messageOf(uri())
      expect(message).toContain(expected)
      expect(message).toContain('DATABASE_URI')
      expect(message).not.toMatch(/\n|secret/)
    },
    25_000,
  )
})

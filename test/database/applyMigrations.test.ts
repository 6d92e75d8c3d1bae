import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Config, type Field, getPayload } from 'payload'
import { closeDatabase, parseDatabaseURI } from '../../src/database/index.js'
import type { Migration } from '../../src/database/sqlite/applyMigrations.js'
import { sqliteDatabase } from '../../src/database/sqlite/index.js'
import { writeMigration } from '../../src/database/writeMigration.js'
import { fixtureConfig } from '../support/index.js'

describe('a written migration', () => {
  let folder = ''
  let uri = ''
  let written: Migration[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'laurel-written-'))
    await mkdir(join(folder, 'sqlite'))
    uri = `file:${join(folder, 'laurel.db')}`
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const withField = (field: Field) => (config: Config) => ({
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'notes' ? { ...collection, fields: [...collection.fields, field] } : collection,
    ),
  })
  const write = async (name: string, change?: (config: Config) => Config) => {
    const config = await fixtureConfig(change)({ uri })
    const file = await writeMigration({ config, name, folder })
    if (file) written = [...written, { name: file, up: (await import(join(folder, file))).up }]
    return file
  }
  const start = async (migrations: Migration[], change: (config: Config) => Config = (config) => config) => {
    const address = parseDatabaseURI(uri)
    if (address.kind !== 'sqlite') throw new Error('not a file')
    const db = sqliteDatabase({ ...address, migrations })
    const config = await fixtureConfig((given) => change({ ...given, db }))({ uri })
    return getPayload({ config, key: crypto.randomUUID() })
  }

  it('builds the tables of an empty file', async () => {
    expect(await write('The beginning')).toMatch(/^\d{14}_the_beginning\.ts$/)
    const payload = await start(written)
    await payload.create({
      collection: 'notes',
      data: { title: 'Old', tags: ['a'], links: [{ label: 'x' }] },
    })
    await closeDatabase(payload)
  })

  it('is none when nothing has changed', async () => {
    expect(await write('nothing')).toBeUndefined()
  })

  it('changes the schema and keeps every document whole', async () => {
    const field = withField({ name: 'score', type: 'number', required: true, defaultValue: 3, index: true })
    expect(await write('score', field)).toBeDefined()
    const payload = await start(written, field)
    const { docs } = await payload.find({ collection: 'notes' })
    expect(docs).toMatchObject([{ title: 'Old', tags: ['a'], links: [{ label: 'x' }], score: 3 }])
    await closeDatabase(payload)
  })

  it('keeps what refers to a table that it has to rebuild', async () => {
    const field = withField({ name: 'score', type: 'number' })
    expect(await write('optional score', field)).toBeDefined()
    expect(String(written.at(-1)?.up)).toContain('DROP TABLE "notes"')
    const payload = await start(written, field)
    const { docs } = await payload.find({ collection: 'notes' })
    expect(docs).toMatchObject([{ title: 'Old', tags: ['a'], links: [{ label: 'x' }], score: 3 }])
    await closeDatabase(payload)
  })

  it('that fails half-way leaves the database as it was, and says so in one line', async () => {
    const broken: Migration = {
      name: '29990101_broken',
      up: async ({ db }) => {
        await db.run('DROP TABLE runs')
        await db.run('ALTER TABLE nothing ADD nothing')
      },
    }
    await expect(start([...written, broken])).rejects.toThrow(
      /^migration 29990101_broken .*nothing was changed/,
    )
    const payload = await start(written, withField({ name: 'score', type: 'number' }))
    expect(await payload.count({ collection: 'runs' })).toEqual({ totalDocs: 0 })
    await closeDatabase(payload)
    expect(existsSync(join(folder, 'schema.json'))).toBe(true)
  })
})

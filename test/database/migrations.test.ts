import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { getPayload } from 'payload'
import { createConfig } from '../../src/createConfig.js'
import { closeDatabase } from '../../src/database/index.js'
import { migrations } from '../../src/database/migrations/index.js'
import { wantedSnapshot } from '../../src/database/sqlite/snapshot.js'

describe('the SQLite migrations', () => {
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'laurel-migrations-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const uriOf = (name: string) => `file:${join(folder, name)}`
  const start = async (name: string, schema: 'migrations' | 'config' = 'migrations') => {
    const config = await createConfig({
      databaseURI: uriOf(name),
      secret: 'a secret for tests alone',
      schema,
    })
    return getPayload({ config, key: crypto.randomUUID() })
  }
  const query = async (name: string, sql: string) => {
    const client = createClient({ url: uriOf(name) })
    const { rows } = await client.execute(sql)
    client.close()
    return rows.map((row) => ({ ...row }))
  }
  const columns = `SELECT m.name AS tbl, c.name, c.type, c."notnull", c.dflt_value, c.pk
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY 1, 2`
  const indexes = `SELECT m.name AS tbl, i.name, i."unique", group_concat(c.name) AS columns
    FROM sqlite_master m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
    WHERE m.type = 'table' GROUP BY 1, 2 ORDER BY 1, 2`

  it('lead to what the config asks for: after a change of a collection, npm run migrate:create', async () => {
    const payload = await start('migrated.db')
    const kept = JSON.parse(readFileSync('src/database/migrations/schema.json', 'utf8'))
    const wanted = JSON.parse(JSON.stringify(await wantedSnapshot(payload)))
    expect(kept.tables).toEqual(wanted.tables)
    await closeDatabase(payload)

    await closeDatabase(await start('built.db', 'config'))
    expect(await query('migrated.db', columns)).toEqual(await query('built.db', columns))
    expect(await query('migrated.db', indexes)).toEqual(await query('built.db', indexes))
  })

  it('index every child table by its parent', async () => {
    const unindexed = await query(
      'migrated.db',
      `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name IN ('_parent_id', 'parent_id')
       WHERE m.type = 'table' AND (m.name LIKE '%\\_locales' ESCAPE '\\' OR m.name LIKE '%\\_rels' ESCAPE '\\'
         OR m.name LIKE '%\\_texts' ESCAPE '\\' OR c.name = '_parent_id')
       AND NOT EXISTS (SELECT 1 FROM pragma_index_list(m.name) i JOIN pragma_index_info(i.name) k
         WHERE k.seqno = 0 AND k.name = c.name)`,
    )
    expect(unindexed).toEqual([])
  })

  it('are applied once, also by servers that start at once', async () => {
    const started = await Promise.all([start('shared.db'), start('shared.db')])
    await Promise.all(started.map(closeDatabase))
    await closeDatabase(await start('shared.db'))
    const applied = await query('shared.db', 'SELECT name FROM payload_migrations ORDER BY name')
    expect(applied.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  })

  it('stop the start in one line on a database that a newer Laurel wrote', async () => {
    const client = createClient({ url: uriOf('shared.db') })
    await client.execute(`INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '29990101_later', 9)`)
    client.close()
    await expect(start('shared.db')).rejects.toThrow(
      /^the database ".*" was written by a newer Laurel .*29990101_later/,
    )
  })
})

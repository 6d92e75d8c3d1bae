import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPayload, type SanitizedConfig } from 'payload'
import { type Snapshot, statementsBetween, wantedSnapshot } from './sqlite/snapshot.js'

/**
 * Writes the migration that leads from the last one to the config: `<time>_<name>.ts` in `folder`, the list in
 * `index.ts` and the schema in `schema.json`. Touches no database.
 * @returns the name of the new file, undefined when nothing has changed.
 */
export const writeMigration = async ({ config, name, folder }: WriteOptions): Promise<string | undefined> => {
  const payload = await getPayload({
    config,
    key: crypto.randomUUID(),
    disableDBConnect: true,
    disableOnInit: true,
  })
  const schemaFile = join(folder, 'schema.json')
  const from: Snapshot | undefined = existsSync(schemaFile)
    ? JSON.parse(readFileSync(schemaFile, 'utf8'))
    : undefined
  const to = await wantedSnapshot(payload)
  const statements = await statementsBetween({ payload, from, to })
  if (statements.length === 0) return undefined
  const migration = `${timestamp()}_${name.toLowerCase().replace(/\W+/g, '_')}`
  writeFileSync(join(folder, `${migration}.ts`), migrationFile(statements))
  writeFileSync(schemaFile, `${JSON.stringify(to, null, 1)}\n`)
  const names = readdirSync(folder).flatMap((file) => /^(\d{14}_\w+)\.ts$/.exec(file)?.[1] ?? [])
  writeFileSync(join(folder, 'index.ts'), indexFile(names.sort()))
  return `${migration}.ts`
}

type WriteOptions = { config: SanitizedConfig; name: string; folder: string }

const timestamp = (): string => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

const migrationFile = (statements: string[]): string =>
  [
    "import type { MigrateUpArgs } from '@payloadcms/db-sqlite'",
    '',
    'export const up = async ({ db }: MigrateUpArgs): Promise<void> => {',
    ...statements.map((statement) => `  await db.run(${literal(statement)})`),
    '}',
    '',
  ].join('\n')

const literal = (statement: string): string => {
  const text = statement.trim().replaceAll('`', '"')
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('${', '\\${')}\``
}

const indexFile = (names: string[]): string =>
  [
    "import type { Migration } from '../sqlite/applyMigrations.js'",
    ...names.map((name) => `import { up as up${name} } from './${name}.js'`),
    '',
    'export const migrations: Migration[] = [',
    ...names.map((name) => `  { name: '${name}', up: up${name} },`),
    ']',
    '',
  ].join('\n')

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildServer } from './lib/build.mjs'
import { alone } from './lib/lock.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/say.mjs'

/** `npm run migrate:create -- <name>`: writes the SQLite migration from the last one to the config as it stands. */
await run(async () => {
  const name = process.argv[2]
  if (!name) throw new Error('give the migration a name: npm run migrate:create -- add_the_thing')
  await alone(buildServer)
  const dist = (path) => import(pathToFileURL(join(root, 'dist/src', path)).href)
  const { createConfig } = await dist('createConfig.js')
  const { writeMigration } = await dist('database/writeMigration.js')
  const config = await createConfig({ databaseURI: 'file:./data/laurel.db', secret: 'for a schema alone' })
  const file = await writeMigration({ config, name, folder: join(root, 'src/database/migrations') })
  process.stdout.write(file ? `src/database/migrations/${file}\n` : 'the schema has not changed\n')
  process.exit(0)
})

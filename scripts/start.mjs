import { build } from './lib/build.mjs'
import { checkDatabase } from './lib/check-database.mjs'
import { become } from './lib/command.mjs'
import { loadEnvFile } from './lib/dotenv.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { run } from './lib/say.mjs'
import { ensureSecret } from './lib/secret.mjs'

/** `npm start`: from a fresh clone to a running server; the second time nothing is left to do but to start. */
await run(async () => {
  loadEnvFile()
  await checkDatabase()
  await alone(async () => {
    ensureSecret()
    await install()
    await build()
  })
  await become(['-C', 'production', 'dist/src/server/start.js'], {
    env: { NODE_ENV: 'production' },
    ipc: true,
  })
})

import { buildServer } from './lib/build.mjs'
import { become } from './lib/command.mjs'
import { loadEnvFile } from './lib/dotenv.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { run } from './lib/say.mjs'
import { ensureSecret } from './lib/secret.mjs'

/** `npm run --silent laurel -- import FILE`: the command, built if need be; nothing but its answer on stdout. */
await run(async () => {
  loadEnvFile()
  await alone(async () => {
    ensureSecret()
    await install()
    await buildServer()
  })
  const args = ['-C', 'production', 'dist/src/cli/main.js', ...process.argv.slice(2)]
  const env = {
    NODE_ENV: process.env.NODE_ENV || 'production',
    LAUREL_CALLED_FROM: process.env.INIT_CWD || process.cwd(),
  }
  await become(args, { env, ipc: true })
})

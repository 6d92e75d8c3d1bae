import { build } from './lib/build.mjs'
import { loadEnvFile } from './lib/dotenv.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { run } from './lib/say.mjs'

/** `npm run build`: installs and builds what is not up to date. */
await run(async () => {
  loadEnvFile()
  await alone(async () => {
    await install()
    await build()
  })
})

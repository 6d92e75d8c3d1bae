import { buildServer } from './lib/build.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { run } from './lib/say.mjs'

/** Before `npm pack` and `npm publish`: builds what the package holds. */
await run(async () => {
  await alone(async () => {
    await install()
    await buildServer()
  })
})

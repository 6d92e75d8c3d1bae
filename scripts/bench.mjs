import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './lib/build.mjs'
import { become } from './lib/command.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/say.mjs'

/** `npm run bench -- [name] [options]`: builds what is to be measured, and measures it. Each folder with an index is one. */
await run(async () => {
  const [name, ...options] = process.argv.slice(2)
  const isNamed = name !== undefined && !name.startsWith('-')
  const bench = isNamed ? name : 'reads'
  const known = readdirSync(join(root, 'bench')).filter(isBench)
  if (!known.includes(bench)) throw new Error(`there is no benchmark "${bench}": use ${known.join(', ')}`)
  await alone(async () => {
    await install()
    await build()
  })
  const rest = isNamed || name === undefined ? options : [name, ...options]
  await become(['-C', 'production', '--import', 'tsx', `bench/${bench}/index.ts`, ...rest], {
    env: { NODE_ENV: 'production' },
  })
})

function isBench(name) {
  return name !== 'harness' && existsSync(join(root, 'bench', name, 'index.ts'))
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { say } from './say.mjs'

/**
 * Does a step of the build unless its inputs are those of the last time. The stamp is taken away first and
 * written last, so a step that was cut off is done again.
 */
export async function step({ name, stamp, inputs, work }) {
  const path = join(root, stamp)
  if (existsSync(path) && readFileSync(path, 'utf8') === inputs) return
  rmSync(path, { force: true })
  const start = performance.now()
  say(`${name} ...`)
  await work()
  writeFileSync(path, inputs)
  say(`${name}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

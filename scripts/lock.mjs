import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLock } from './lib/complete-lock.mjs'
import { root } from './lib/root.mjs'

/** `node scripts/lock.mjs`, after `npm install NAME`: see `completeLock`. */
const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: completeLock(lock.packages) }, null, 2)}\n`)

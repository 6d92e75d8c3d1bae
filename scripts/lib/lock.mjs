import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './root.mjs'
import { say } from './say.mjs'

const name = createHash('sha256').update(`${userInfo().uid}:${root}`).digest('hex').slice(0, 16)
const folder = join(tmpdir(), `laurel-${name}.lock`)
const owner = join(folder, 'pid')

/** Does work that only one process at a time may do in this folder: install, build, write `.env`. */
export async function alone(work) {
  let hasSaid = false
  while (!taken()) {
    if (!hasSaid) say('another process is building here: waiting for it')
    hasSaid = true
    await sleep(300)
  }
  const release = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function taken() {
  try {
    mkdirSync(folder)
    writeFileSync(owner, String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!ownerLives()) rmSync(folder, { recursive: true, force: true })
    return false
  }
}

/** A lock without a name in it is being taken this moment, unless it stays so. */
let nameless = 0
function ownerLives() {
  try {
    const pid = Number(readFileSync(owner, 'utf8'))
    if (!pid) return ++nameless < 10
    process.kill(pid, 0)
    return true
  } catch (error) {
    if (error.code === 'ENOENT') return ++nameless < 10
    return error.code === 'EPERM'
  }
}

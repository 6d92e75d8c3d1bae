import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const lib = fileURLToPath(new URL('../../scripts/lib', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'laurel-scripts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Outcome = { code: number | null; stderr: string }

/** A driver of MongoDB that is asked without a limit waits for longer, and then its process has no code. */
const patience = 25_000

/** Runs a line of a script as `npm start` would, apart from this process. */
function script(file: string, line: string, variables: Record<string, string> = {}): Promise<Outcome> {
  const source = `import * as it from ${JSON.stringify(pathToFileURL(path.join(lib, file)).href)}
    import { run } from ${JSON.stringify(pathToFileURL(path.join(lib, 'say.mjs')).href)}
    await run(async () => { ${line} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    env: surroundings(variables),
    timeout: patience,
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

/** Nothing of the test's own surroundings but where programs are. */
const surroundings = (variables: Record<string, string>): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  PATH: process.env.PATH,
  ...variables,
})

const checked = (uri: string) =>
  script('check-database.mjs', 'await it.checkDatabase()', { DATABASE_URI: uri })

describe('the early database check', () => {
  it.each([
    ['postgres://me:hunter2@host/db', /not supported: use file:/],
    ['laurel.db', /not supported/],
    ['mongodb://me:hunter2@127.0.0.1:1/laurel', /No MongoDB answers at 127.0.0.1:1: start it/],
    ['mongodb://127.0.0.1:1,[::1]:2/laurel?replicaSet=a', /127.0.0.1:1, ::1:2/],
    ['mongodb://nowhere.invalid/laurel', /No MongoDB answers/],
    ['mongodb+srv://nowhere.invalid/laurel', /no SRV record/],
    ['file:./no/such/folder/laurel.db', /does not exist/],
    ['file:./src', /names a folder/],
  ])('stops at %s by itself, in one line that says what to do', async (uri, words) => {
    const { code, stderr } = await checked(uri)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^laurel: [^\n]+\n$/)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/hunter2/)
  })

  it('knows a silent or a foreign server from MongoDB', async () => {
    for (const answer of ['', 'HTTP/1.1 400 Bad Request\r\n\r\n']) {
      const server = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.on('data', () => answer && socket.end(answer))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : 0
      const { code } = await checked(`mongodb://127.0.0.1:${port}/laurel`)
      server.close()
      expect(code).toBe(1)
    }
  })

  it('passes a file that can be made', async () => {
    expect((await checked(`file:${folder}/new.db`)).code).toBe(0)
  })
})

describe('the secret', () => {
  const ensure = (file: string, variables: Record<string, string> = {}) =>
    script('secret.mjs', `it.ensureSecret({ path: ${JSON.stringify(file)} })`, variables)

  it('is made once and kept in .env, whose lines stay, for its owner alone', async () => {
    const file = path.join(folder, '.env')
    await writeFile(file, '# mine\nPORT=4000\nPAYLOAD_SECRET=\n')
    expect((await ensure(file)).code).toBe(0)
    const kept = await readFile(file, 'utf8')
    expect(kept).toMatch(/^# mine\nPORT=4000\nPAYLOAD_SECRET=[\w-]{43}\n$/)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await ensure(file)
    expect(await readFile(file, 'utf8')).toBe(kept)
  })

  it('must be given and long for MongoDB in production', async () => {
    const file = path.join(folder, 'none')
    const production = { NODE_ENV: 'production', DATABASE_URI: 'mongodb://127.0.0.1/laurel' }
    expect((await ensure(file, production)).stderr).toMatch(/^laurel: PAYLOAD_SECRET is missing: [^\n]+\n$/)
    const short = await ensure(file, { ...production, PAYLOAD_SECRET: 'short' })
    expect(short).toMatchObject({ code: 1, stderr: expect.stringContaining('has 5 characters') })
    expect((await ensure(file, { ...production, PAYLOAD_SECRET: 'x'.repeat(32) })).code).toBe(0)
  })
})

describe('a step of the build', () => {
  it('is done once for the same inputs, and again after it was cut off', async () => {
    const stamp = path.relative(path.resolve(lib, '../..'), path.join(folder, 'stamp'))
    const line = (work: string) =>
      `await it.step({ name: 'step', stamp: ${JSON.stringify(stamp)}, inputs: 'a', work: async () => { ${work} } })`
    expect((await script('step.mjs', line(''))).stderr).toMatch(/done in/)
    expect((await script('step.mjs', line(''))).stderr).toBe('')
    await chmod(path.join(folder, 'stamp'), 0o600)
    await writeFile(path.join(folder, 'stamp'), 'older inputs')
    await script('step.mjs', line('process.exit(9)'))
    expect((await script('step.mjs', line(''))).stderr).toMatch(/done in/)
  })
})

describe('package-lock.json', () => {
  it('names the optional packages of every system, so that npm ci works on each (node scripts/lock.mjs)', async () => {
    const line = `const { readFileSync } = await import('node:fs')
      const { packages } = JSON.parse(readFileSync(${JSON.stringify(path.resolve(lib, '../../package-lock.json'))}, 'utf8'))
      const missing = Object.keys(it.completeLock(packages)).filter((name) => !packages[name])
      if (missing.length > 0) throw new Error(missing.join(' '))`
    expect(await script('complete-lock.mjs', line)).toMatchObject({ code: 0, stderr: '' })
  })
})

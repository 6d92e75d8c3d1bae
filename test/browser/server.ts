import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The real server, from its build, on a new SQLite file in a folder of its own, with the sample content. */
export type RunningServer = {
  origin: string
  /** The one-time link that makes the first account, as the console printed it. */
  adminLink: string
  /** The SQLite file that it runs on. */
  database: string
  stop: () => Promise<void>
}

/** Builds what is not up to date, and starts it. `prepare` may fill the database first; then there is no sample content. */
export async function startServer(prepare?: (uri: string) => Promise<unknown>): Promise<RunningServer> {
  await ended(spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'ignore' }), 0)
  const folder = await mkdtemp(join(tmpdir(), 'laurel-browser-'))
  const database = join(folder, 'laurel.db')
  await prepare?.(`file:${database}`)
  const child = spawn(process.execPath, ['-C', 'production', join(root, 'dist/src/server/start.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URI: `file:${database}`,
      PAYLOAD_SECRET: 'a secret for tests alone, long enough',
      RATE_LIMIT_SIGN_IN: '0',
      RATE_LIMIT_WRITES: '0',
    },
  })
  const stop = async () => {
    const end = ended(child)
    child.kill('SIGTERM')
    await end
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const said = await untilReady(child)
    const [, origin = ''] = /Site +(\S+)/.exec(said) ?? []
    const [, adminLink = ''] = /(http\S+token=\S+)/.exec(said) ?? []
    return { origin, adminLink, database, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What the server says until it says that it is ready. */
const untilReady = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const onData = (chunk: Buffer) => {
      said += chunk
      if (/Laurel is ready/.test(said) && /API /.test(said)) setTimeout(() => resolve(said), 300)
    }
    child.stdout?.on('data', onData)
    child.stderr?.on('data', onData)
    child.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${said}`)))
  })

const ended = (child: ChildProcess, expected?: number): Promise<void> =>
  new Promise((resolve, reject) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', (code) =>
      expected === undefined || code === expected
        ? resolve()
        : reject(new Error(`npm run build failed: run it to see why`)),
    )
  })

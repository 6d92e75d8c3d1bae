import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Ran = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

/** Kills it so many milliseconds after it has said `when`, or after its start. */
export type Kill = { when?: string; after: number }

/** Runs `laurel` from its build, as a process with nothing of the test's own surroundings. */
export function laurel({
  args,
  uri,
  env = {},
  kill,
}: {
  args: readonly string[]
  uri: string
  env?: Record<string, string>
  kill?: Kill
}): Promise<Ran> {
  const child = spawn(process.execPath, ['-C', 'production', 'dist/src/cli/main.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URI: uri,
      PAYLOAD_SECRET: 'a secret for tests alone, long enough',
      ...env,
    },
  })
  const said = { stdout: '', stderr: '' }
  let timer: NodeJS.Timeout | undefined
  const considerKill = () => {
    if (timer || !kill || !said.stderr.includes(kill.when ?? '')) return
    timer = setTimeout(() => child.kill('SIGKILL'), kill.after)
  }
  considerKill()
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk
    considerKill()
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, ...said })
    })
  })
}

/** Builds the command where its build is not up to date. */
export async function buildCommand(): Promise<void> {
  const script = `import { buildServer } from './scripts/lib/build.mjs'; await buildServer()`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'ignore' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error('the build failed: run npm run build to see why')
}

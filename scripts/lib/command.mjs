import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const forwarded = ['SIGTERM', 'SIGINT', 'SIGHUP']

/**
 * Runs a command in the project's folder to its end.
 * `output`: 'inherit' (default), 'stderr' (its stdout too goes to stderr), or 'quiet' (shown only if it fails).
 * @throws Error of one line if it fails.
 */
export async function command(name, args, { env = {}, output = 'inherit' } = {}) {
  const stdio = { inherit: 'inherit', stderr: ['inherit', 2, 2], quiet: ['ignore', 'pipe', 'pipe'] }[output]
  const child = spawn(name, args, { cwd: root, env: { ...process.env, ...env }, stdio })
  const lines = []
  child.stdout?.on('data', (chunk) => lines.push(chunk))
  child.stderr?.on('data', (chunk) => lines.push(chunk))
  const code = await ended(child)
  if (code === 0) return
  if (lines.length > 0) process.stderr.write(Buffer.concat(lines))
  throw new Error(`"${[name.split('/').at(-1), ...args.slice(0, 3)].join(' ')}" failed (${code})`)
}

/** Runs Node in place of this process: its exit code is ours, and signals reach it. */
export async function become(args, { env = {}, ipc = false } = {}) {
  const stdio = ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio })
  for (const signal of forwarded) process.on(signal, () => child.kill(signal))
  whenOrphaned = () => child.kill('SIGTERM')
  process.exit(await ended(child))
}

/** npm runs scripts through a shell, which dies of a signal and passes none on: its end is the signal. */
let whenOrphaned = () => process.exit(143)
const parent = process.ppid
if (process.env.npm_lifecycle_event) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    whenOrphaned()
  }, 250)
  watch.unref()
}

/** The exit code, or 128 and the signal's number as shells have it. */
const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGINT' ? 2 : 15)),
    )
  })

/** A tool of node_modules, run by this Node. */
export const tool = (path) => [process.execPath, `node_modules/${path}`]

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { typescriptArgs } from '../support/index.js'

/** Starts `server.ts` in a process of its own; resolves when its job runner ticks. */
export const startServer = async ({ name, uri }: { name: string; uri: string }): Promise<RunningServer> => {
  const child = spawn(
    process.execPath,
    [...typescriptArgs, fileURLToPath(new URL('server.ts', import.meta.url))],
    {
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URI: uri, LAUREL_TEST_SERVER: name },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the server "${name}" ended with ${code}`)
    }),
  ])
  return { name, kill: (signal) => end(child, signal) }
}

export type RunningServer = { name: string; kill: (signal: NodeJS.Signals) => Promise<void> }

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

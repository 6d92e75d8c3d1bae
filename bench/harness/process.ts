import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A server to be measured, run by this Node in a process of its own. */
export type ServerCommand = {
  name: string
  args: string[]
  env: Record<string, string>
  port: number
  /** The file that takes its log. */
  log: string
  /** An address that is answered 2xx once it is up. */
  readyPath: string
}

export type Server = {
  name: string
  origin: string
  /** Processor time that its process has used so far, in microseconds; undefined where the system does not say. */
  cpuTime: () => number | undefined
  /** Bytes of memory that its process holds; undefined where the system does not say. */
  memory: () => number | undefined
  stop: () => Promise<void>
}

const patience = 60_000

/**
 * Starts a server and waits until it answers. It ends with this process, too.
 * @throws Error with the end of its log if it ends or does not answer within a minute.
 */
export async function startServer({ name, args, env, port, log, readyPath }: ServerCommand): Promise<Server> {
  const output = openSync(log, 'a')
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output, 'ipc'],
  })
  closeSync(output)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const origin = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    await end(child)
    process.off('exit', kill)
  }
  try {
    await untilReady({ child, url: `${origin}${readyPath}` })
  } catch (error) {
    await stop()
    const last = readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n')
    throw new Error(`${name} ${error instanceof Error ? error.message : error}: ${last}`)
  }
  return { name, origin, cpuTime: () => cpuTimeOf(child), memory: () => memoryOf(child), stop }
}

async function untilReady({ child, url }: { child: ChildProcess; url: string }): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error('ended')
    const response = await fetch(url).catch(() => undefined)
    await response?.arrayBuffer()
    if (response?.ok) return
    await sleep(100)
  }
  throw new Error('did not answer within a minute')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(timer)
}

/** Linux tells it in hundredths of a second, after the command's name, which may contain anything. */
function cpuTimeOf({ pid }: ChildProcess): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10_000
  } catch {
    return undefined
  }
}

function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}

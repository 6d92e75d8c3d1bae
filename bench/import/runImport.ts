import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** `processor`: the processor time of the process in seconds, of all its threads. */
export type Imported = {
  seconds: number
  processor: number
  megabytes: number
  created: number
  failed: number
}

/** Says at its end how much memory a process held at the most, in KB, and its processor time in microseconds. */
const watch = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime:u,systemCPUTime:s}=process.resourceUsage();process.stderr.write('\\npeak '+maxRSS+' '+(u+s)+'\\n')})`

/**
 * Runs `laurel import` in a process of its own, on an empty database or on what the last run left.
 * @throws Error with the end of its log where it fails.
 */
export async function runImport({
  uri,
  secret,
  source,
}: {
  uri: string
  secret: string
  source: string
}): Promise<Imported> {
  const args = ['-C', 'production', '--import', watch, 'dist/src/cli/main.js', 'import', source, '--json']
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URI: uri, PAYLOAD_SECRET: secret }
  const started = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { answer: '', log: '' }
  child.stdout.on('data', (chunk) => {
    said.answer += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.log = `${said.log}${chunk}`.slice(-4000)
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  process.off('exit', kill)
  const seconds = (performance.now() - started) / 1000
  const [, peak, processor] = /peak (\d+) (\d+)/.exec(said.log) ?? []
  if (!said.answer || !peak) throw new Error(`the import failed: ${said.log.slice(-2000)}`)
  const counts: Record<string, { created?: number; failed?: number }> = JSON.parse(said.answer)
  const sum = (name: 'created' | 'failed') =>
    Object.values(counts).reduce((total, count) => total + (count[name] ?? 0), 0)
  return {
    seconds,
    processor: Number(processor) / 1e6,
    megabytes: Math.round(Number(peak) / 1024),
    created: sum('created'),
    failed: sum('failed'),
  }
}

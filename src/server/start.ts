import { fileURLToPath } from 'node:url'
import { type Environment, readEnvironment } from '../environment/index.js'
import { banner } from './banner.js'
import type { Serving } from './serve.js'

/** A terminal's Ctrl-C reaches this process twice, from the terminal and from npm: that is one signal. */
const sameSignal = 1_000

const root = fileURLToPath(new URL('../../../', import.meta.url))
const isDevelopment = process.argv.includes('--dev')

await start()

async function start(): Promise<void> {
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  process.env.DISABLE_PAYLOAD_HMR ??= 'true'
  try {
    const environment = await readVariables()
    const { serve } = await import('./serve.js')
    const serving = await serve({ environment, isDevelopment, root })
    stopOnSignals(serving)
    process.stdout.write(banner(serving))
  } catch (error) {
    fail(error)
  }
}

/** Variables of the surroundings go before those in `.env`. */
async function readVariables(): Promise<Environment> {
  const { loadEnv } = await import('payload/node')
  loadEnv(root)
  return readEnvironment()
}

/** The first signal stops the server when all is finished, a second one at once. */
function stopOnSignals({ stop }: Serving): void {
  let since: number | undefined
  const onSignal = (): void => {
    if (since === undefined) {
      since = Date.now()
      stop().then(() => process.exit(0), fail)
    } else if (Date.now() - since > sameSignal) {
      process.exit(1)
    }
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('disconnect', onSignal)
  process.channel?.unref()
}

/** One line that says what is wrong; the stack is for who asks for it. */
function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`laurel: ${message.split('\n')[0]}\n`)
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}

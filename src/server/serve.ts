import type { RequestListener } from 'node:http'
import { getPayload } from 'payload'
import { checkDatabase, closeDatabase, holdDatabase } from '../database/index.js'
import type { Environment } from '../environment/index.js'
import config from '../payload.config.js'
import { stopJobs } from '../plugin/index.js'
import { createServer } from './createServer.js'
import { type FirstAccount, firstAccount } from './firstAdmin/index.js'
import { httpServer, listen } from './httpServer.js'
import type { Lifecycle } from './lifecycle.js'
import { startPages } from './pages.js'
import { sampleContent } from './sampleContent.js'
import { shutDown } from './shutdown.js'

export type Serve = {
  environment: Environment
  /** Compiles pages as they are asked for. */
  isDevelopment: boolean
  /** The folder of package.json. */
  root: string
}

/** A running server. */
export type Serving = { siteURL: string; account: FirstAccount; stop: () => Promise<void> }

/**
 * Starts everything in one process. The port is taken first, so that a clash is told at once; until all is
 * up, every request is answered 503.
 * @throws Error of one line if the port or the database can't be had.
 */
export async function serve({ environment, isDevelopment, root }: Serve): Promise<Serving> {
  let answer: RequestListener = starting
  const server = httpServer((req, res) => answer(req, res))
  const port = await listen(server, environment)
  const siteURL = environment.publicURL ?? `http://${localName(environment.host)}:${port}`
  await checkDatabase({ uri: environment.databaseURI })
  const letGo = await holdDatabase({ uri: environment.databaseURI, as: 'server' })
  const payload = await getPayload({ config, cron: true })
  if (environment.hasSample) await sampleContent({ payload, root })
  const pages = await startPages({ dev: isDevelopment, dir: root, port, httpServer: server })
  const lifecycle: Lifecycle = { isStopping: false }
  const options = { ...environment, isDevelopment }
  answer = createServer({ payload, config: await config, next: pages.handle, options, lifecycle })
  const account = await firstAccount({ payload, account: environment.firstAdmin, siteURL })

  const close = async (): Promise<void> => {
    await stopJobs(payload)
    await pages.close()
    await closeDatabase(payload)
    await letGo()
  }
  const patienceMs = environment.shutdownSeconds * 1000
  return { siteURL, account, stop: () => shutDown({ server, lifecycle, close, patienceMs }) }
}

const starting: RequestListener = (req, res) => {
  const isHealth = req.url === '/healthz'
  res.writeHead(isHealth ? 200 : 503, { 'Content-Type': 'application/json', 'Retry-After': '5' })
  res.end(JSON.stringify(isHealth ? { status: 'ok' } : { errors: [{ message: 'Laurel is starting' }] }))
}

const localName = (host: string | undefined): string => {
  if (!host || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

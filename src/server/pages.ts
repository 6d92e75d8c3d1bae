import type { Server } from 'node:http'
import type { PageHandler } from './createServer.js'

/** Next, running inside this process. */
export type Pages = { handle: PageHandler; close: () => Promise<void> }

type NextApp = {
  prepare: () => Promise<void>
  getRequestHandler: () => PageHandler
  close: () => Promise<void>
}
type MakeNext = (options: { dev: boolean; dir: string; port: number; httpServer: Server }) => NextApp

/** Starts Next: from its production build, or compiling as pages are asked for in development. */
export async function startPages(options: Parameters<MakeNext>[0]): Promise<Pages> {
  const app = (await nextMaker())(options)
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}

/** Next is CommonJS whose whole module is the function, which its types don't say. */
async function nextMaker(): Promise<MakeNext> {
  const { default: maker }: { default: unknown } = await import('next')
  if (isMaker(maker)) return maker
  throw new Error('Next cannot be loaded: run npm ci')
}

const isMaker = (value: unknown): value is MakeNext => typeof value === 'function'

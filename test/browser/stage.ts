import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openChromium } from './chromium.js'
import { type RunningServer, startServer } from './server.js'

/** A server, a browser, and what went wrong in the browser's pages. */
export type Stage = RunningServer & {
  browser: Browser
  /** Opens a page in a profile of its own; `as` gives it the session of who signed in. */
  open: (options?: BrowserContextOptions & { as?: Session }) => Promise<Page>
  /** Addresses on other machines that any page asked for. */
  outside: string[]
  /** Errors that the pages' consoles showed since they were last taken. */
  takeProblems: () => string[]
  close: () => Promise<void>
}

export type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

export const account = { email: 'editor@example.org', password: 'correct horse battery', name: 'Edda Editor' }

/** Starts everything; takes as long as the build takes if that is not up to date. */
export async function setStage(prepare?: (uri: string) => Promise<unknown>): Promise<Stage> {
  const server = await startServer(prepare)
  const browser = await openChromium()
  const outside: string[] = []
  let problems: string[] = []
  const watch = (page: Page) => {
    page.on('request', (request) => {
      if (!isLocal(request.url())) outside.push(request.url())
    })
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`)
    })
  }
  return {
    ...server,
    browser,
    outside,
    open: async ({ as, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: server.origin, storageState: as, ...options })
      context.setDefaultTimeout(30_000)
      context.on('page', watch)
      return await context.newPage()
    },
    takeProblems: () => {
      const taken = problems
      problems = []
      return taken
    },
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname)
}

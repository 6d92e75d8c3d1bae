import { Agent, fetch, type Response } from 'undici'
import { checkedLookup, type FindAddresses } from './checkedLookup.js'
import { checkURL } from './checkURL.js'
import { FetchProblem } from './problem.js'
import { problemOf } from './problemOf.js'
import { readAtMost, tooLarge } from './readAtMost.js'
import { type FetchRules, webRules } from './rules.js'

export type Fetcher = {
  /**
   * The bytes behind an address.
   * @throws FetchProblem, whatever goes wrong.
   */
  fetchFile: (address: string) => Promise<Buffer>
  close: () => Promise<void>
}

const redirects = new Set([301, 302, 303, 307, 308])

const headers = { accept: 'image/*, application/pdf, */*;q=0.1', 'user-agent': 'Laurel (file import)' }

/**
 * Opens what fetches files of strangers: web addresses alone, of the public internet alone, also behind redirects;
 * limited in size and time; without cookies, passwords or a trace of who asks.
 */
export function openFetcher({
  findAddresses,
  ...given
}: Partial<FetchRules> & { findAddresses?: FindAddresses } = {}): Fetcher {
  const rules: FetchRules = { ...webRules, ...given }
  const agent = new Agent({
    connect: { lookup: checkedLookup({ ...rules, findAddresses }), timeout: rules.connectTime },
    headersTimeout: rules.silence,
    bodyTimeout: rules.silence,
    maxHeaderSize: 16 * 1024,
    pipelining: 1,
  })
  return {
    fetchFile: async (address) => {
      const ending = new AbortController()
      const clock = setTimeout(() => ending.abort(new FetchProblem('tooSlow')), rules.wholeTime)
      try {
        const response = await follow({ address, rules, agent, signal: ending.signal })
        return await bodyOf(response, rules)
      } catch (error) {
        throw problemOf(ending.signal.aborted ? ending.signal.reason : error)
      } finally {
        clearTimeout(clock)
        // Whatever was not read is not waited for.
        ending.abort()
      }
    },
    close: () => agent.destroy(),
  }
}

type Following = { address: string; rules: FetchRules; agent: Agent; signal: AbortSignal }

async function follow({ address, rules, agent, signal }: Following): Promise<Response> {
  let url = checkURL(address, rules)
  for (let hops = 0; ; hops++) {
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      credentials: 'omit',
      headers,
      signal,
    })
    const target = redirects.has(response.status) ? locationOf(response) : undefined
    if (target === undefined) return response
    await response.body?.cancel()
    if (hops === rules.mostRedirects) throw new FetchProblem('tooManyRedirects')
    if (!URL.canParse(target, url)) throw new FetchProblem('notAnAddress')
    url = checkURL(new URL(target, url).href, rules)
  }
}

/** Some hosts send bytes of UTF-8 where a header should be ASCII. */
function locationOf({ headers }: Response): string | undefined {
  const location = headers.get('location')
  return location === null ? undefined : Buffer.from(location, 'latin1').toString('utf8')
}

async function bodyOf(response: Response, { mostBytes }: FetchRules): Promise<Buffer> {
  const { status, ok, body } = response
  if (!ok) throw new FetchProblem('refusedByHost', { status })
  if (Number(response.headers.get('content-length')) > mostBytes) throw tooLarge(mostBytes)
  const data = body ? await readAtMost(body, mostBytes) : Buffer.alloc(0)
  if (!data.length) throw new FetchProblem('emptyFile')
  return data
}

import { FetchProblem } from './fetch/index.js'

/** After so many failures in a row a host is left in peace. */
const patience = 3

const silent = new Set(['noSuchHost', 'unreachable', 'tooSlow', 'privateAddress'])

/** Remembers which hosts don't answer, so that a hundred addresses of one that is gone don't take an hour. */
export function hostsToAsk() {
  const failures = new Map<string, number>()
  const nameOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')
  return {
    nameOf,
    /** @throws FetchProblem where the host has been given up, and whatever `fetchFile` throws. */
    ask: async (url: string, fetchFile: () => Promise<Buffer>): Promise<Buffer> => {
      const host = nameOf(url)
      const before = failures.get(host) ?? 0
      if (before >= patience) throw new FetchProblem('givenUp')
      try {
        const data = await fetchFile()
        failures.delete(host)
        return data
      } catch (error) {
        const isSilent = error instanceof FetchProblem && silent.has(error.key)
        if (isSilent) failures.set(host, (failures.get(host) ?? 0) + 1)
        else failures.delete(host)
        throw error
      }
    },
  }
}

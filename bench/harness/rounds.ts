import type { Run } from './figures.js'
import { putLoadOn, type Read } from './load.js'
import type { Options } from './options.js'
import type { Server } from './process.js'

/**
 * Measures one read on all servers in turns: first each is warmed up, then in every round each is measured once,
 * another one first each time. What the machine does besides so falls on all alike.
 */
export async function measure({
  servers,
  read,
  expected,
  options: { rounds, seconds, warmUp, connections },
}: {
  servers: readonly Server[]
  read: Read
  expected: string
  options: Options
}): Promise<Run[]> {
  const once = async ({ origin, cpuTime, memory }: Server, duration: number): Promise<Run[string]> => {
    const before = cpuTime()
    const load = await putLoadOn({ origin, read, expected, seconds: duration, connections })
    const after = cpuTime()
    const used = before !== undefined && after !== undefined ? after - before : undefined
    return { ...load, cpu: used === undefined ? undefined : used / load.answers, memory: memory() }
  }
  for (const server of servers) await once(server, warmUp)
  const runs: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    const run: Run = {}
    for (const place of servers.keys()) {
      const server = servers[(round + place) % servers.length]
      if (server) run[server.name] = await once(server, seconds)
    }
    runs.push(run)
  }
  return runs
}

import type { Server } from '../harness/index.js'
import { median } from '../harness/index.js'
import type { ScaleRead } from './requests.js'

/** Milliseconds that an answer takes from the small and from the large database: medians, one asked at a time. */
export type Compared = { name: string; small: number; large: number }

/**
 * Asks both in turns, again and again, so that what else the machine does falls on both.
 * @throws Error for an answer that is no 200, or not what was asked for.
 */
export async function compare({
  small,
  large,
  reads,
  times,
}: {
  small: Server
  large: Server
  reads: { small: ScaleRead; large: ScaleRead }
  times: number
}): Promise<Compared> {
  const took: { small: number[]; large: number[] } = { small: [], large: [] }
  const warmUp = Math.ceil(times / 5)
  for (let turn = -warmUp; turn < times; turn += 1) {
    const sides: ['small' | 'large', Server][] = [
      ['small', small],
      ['large', large],
    ]
    for (const [side, server] of turn % 2 ? sides : sides.reverse()) {
      const time = await ask({ server, read: reads[side] })
      if (turn >= 0) took[side].push(time)
    }
  }
  return { name: reads.small.name, small: median(took.small), large: median(took.large) }
}

async function ask({ server, read }: { server: Server; read: ScaleRead }): Promise<number> {
  const start = performance.now()
  const answer = await fetch(`${server.origin}${read.path}`)
  const text = await answer.text()
  const time = performance.now() - start
  if (answer.status !== 200 || !text.includes(read.holds))
    throw new Error(
      `${server.name}: ${read.name} (${read.path}) answers ${answer.status}, without ${read.holds}`,
    )
  return time
}

import type { Load } from './load.js'

/**
 * The loads of one round, by the name of the server, with the processor time that an answer took and the bytes of
 * memory that the server held at its end, where they are known.
 */
export type Run = Record<string, Load & { cpu: number | undefined; memory: number | undefined }>

/** What all rounds say of one server. */
export type Summary = {
  rate: number
  /** The rate of its slowest round. */
  least: number
  p99: number
  /** Processor time of the server's process for an answer, in microseconds. */
  cpu: number | undefined
  /** Bytes held at the end of the first round and of the last. */
  memory: { first: number | undefined; last: number | undefined }
  failures: number
  /** Its rate over each other server's in the same round: the median, the lowest and the highest. */
  ratios: Record<string, { median: number; low: number; high: number }>
}

/** Sums up rounds: medians, and ratios within a round, in which what else the machine does cancels out. */
export function summarize(rounds: readonly Run[]): Record<string, Summary> {
  const names = Object.keys(rounds[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, summaryOf({ rounds, name, names })]))
}

/** The middle one, or the mean of the two in the middle. NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const low = sorted[Math.ceil(middle) - 1] ?? Number.NaN
  const high = sorted[Math.floor(middle)] ?? Number.NaN
  return (low + high) / 2
}

function summaryOf({
  rounds,
  name,
  names,
}: {
  rounds: readonly Run[]
  name: string
  names: string[]
}): Summary {
  const of = (server: string) => rounds.flatMap((round) => round[server] ?? [])
  const own = of(name)
  const cpus = own.flatMap(({ cpu }) => cpu ?? [])
  const others = names.filter((other) => other !== name)
  return {
    rate: median(own.map(({ rate }) => rate)),
    least: Math.min(...own.map(({ rate }) => rate)),
    p99: median(own.map(({ p99 }) => p99)),
    cpu: cpus.length > 0 ? median(cpus) : undefined,
    memory: { first: own[0]?.memory, last: own.at(-1)?.memory },
    failures: own.reduce((sum, { failures }) => sum + failures, 0),
    ratios: Object.fromEntries(
      others.map((other) => {
        const ratios = of(other).map(({ rate }, round) => (own[round]?.rate ?? Number.NaN) / rate)
        return [other, { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) }]
      }),
    ),
  }
}

import { parseArgs } from 'node:util'

/** How long and how hard to measure. */
export type Options = {
  /** How often each server is measured. @default 7 */
  rounds: number
  /** How long each time. @default 1 */
  seconds: number
  /** How long each server is asked before it counts, so that its code is compiled. @default 4 */
  warmUp: number
  /** @default 8 */
  connections: number
  /** The first port to try for the servers. @default 4900 */
  port: number
  /** Only the reads whose name contains this. @default all */
  only: string
  /** A MongoDB server to measure on, in a database of its own that is dropped at the end. @default a SQLite file */
  mongodb?: string | undefined
}

/**
 * Reads `--rounds 7 --seconds 2 --warm-up 6 --connections 8 --port 4900 --only name --mongodb URI`.
 * @throws Error of one line for anything else.
 */
export function readOptions(args: string[] = process.argv.slice(2)): Options {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args,
    options: {
      rounds: text,
      seconds: text,
      'warm-up': text,
      connections: text,
      port: text,
      only: text,
      mongodb: text,
    },
  })
  return {
    rounds: whole('rounds', values.rounds, 7),
    seconds: whole('seconds', values.seconds, 1),
    warmUp: whole('warm-up', values['warm-up'], 4),
    connections: whole('connections', values.connections, 8),
    port: whole('port', values.port, 4900),
    only: values.only ?? '',
    mongodb: values.mongodb,
  }
}

function whole(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value)
  throw new Error(`--${name} "${value}" is not a whole number above 0`)
}

import { machine, type Options, type Run, type Summary, summarize, table } from '../harness/index.js'
import type { CheckedRead } from './requests.js'

/** The rounds of every read. */
export type Measured = { read: CheckedRead; bytes: number; rounds: readonly Run[] }[]

/** What is printed at the end, in Markdown; `docs/speed.md` keeps it. */
export function report({ measured, options }: { measured: Measured; options: Options }): string {
  const { rounds, seconds, warmUp, connections } = options
  const date = new Date().toISOString().slice(0, 10)
  const all = measured.map(({ read, bytes, rounds }) => ({ read, bytes, of: summarize(rounds) }))
  return [
    `${date}, ${machine()}, ${options.mongodb ? 'MongoDB' : 'SQLite'}; ${connections} connections, ${rounds} rounds of ${seconds} s after ${warmUp} s of warming up.`,
    '',
    table([ratesHead, ...all.map(({ read, bytes, of }) => rates({ read, bytes, of }))]),
    '',
    table([costsHead, ...all.map(({ read, of }) => costs({ read, of }))]),
    '',
    verdict(all),
  ].join('\n')
}

type Row = { read: CheckedRead; of: Record<string, Summary> }

const own = ['Laurel', 'stock Next']
const servers = [...own, 'bare Express']
const ratesHead = [
  'Answers a second: median (least)',
  ...servers,
  'Laurel : stock (low - high)',
  'Laurel : bare',
  'bytes',
]
const costsHead = [
  'Median of 99th percentiles, processor time, memory after the first and the last round',
  ...servers.map((name) => `${name}, ms`),
  ...servers.map((name) => `${name}, µs each`),
  ...own.map((name) => `${name}, MB`),
]

function rates({ read, bytes, of }: Row & { bytes: number }): string[] {
  const { 'stock Next': stock, 'bare Express': bare } = of.Laurel?.ratios ?? {}
  return [
    read.name,
    ...servers.map((name) => `${whole(of[name]?.rate)} (${whole(of[name]?.least)})`),
    `${fixed(stock?.median)} (${fixed(stock?.low)} - ${fixed(stock?.high)})`,
    fixed(bare?.median),
    whole(bytes),
  ]
}

const costs = ({ read, of }: Row): string[] => [
  read.name,
  ...servers.map((name) => whole(of[name]?.p99)),
  ...servers.map((name) => whole(of[name]?.cpu)),
  ...own.map((name) => `${megabytes(of[name]?.memory.first)} - ${megabytes(of[name]?.memory.last)}`),
]

function verdict(all: readonly Row[]): string {
  const failures = all.flatMap(({ of }) => Object.values(of)).reduce((sum, { failures }) => sum + failures, 0)
  const slower = all.filter(({ of }) => (of.Laurel?.ratios['stock Next']?.median ?? 0) <= 1)
  const speed =
    slower.length === 0
      ? 'Laurel is faster than stock on each read.'
      : `Laurel is no faster than stock on: ${slower.map(({ read }) => read.name).join(', ')}.`
  return `All answers were the same bytes; ${failures} failed. ${speed}`
}

const whole = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '-' : Math.round(value).toLocaleString('en')

const megabytes = (bytes: number | undefined): string =>
  whole(bytes === undefined ? undefined : bytes / 1024 ** 2)

const fixed = (value: number | undefined): string => value?.toFixed(2) ?? '-'

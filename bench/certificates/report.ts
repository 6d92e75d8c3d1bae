import { formats } from '../../src/certificates/index.js'
import { median, table } from '../harness/index.js'
import type { Measured, Times } from './measure.js'

/** What was measured, as a table in Markdown. Ratios are taken within a round. */
export function report(measured: (Measured & { name: string })[]): string {
  const head = [
    'Drawn',
    'a second',
    'ms each',
    ': sharp alone (low - high)',
    'processor, ms',
    ': sharp alone',
    '4 at once, a second',
    ': sharp alone',
    'KB',
  ]
  const rows = measured.flatMap(({ name, encode, drawn, bytes }) => [
    row({ name: `${name}: sharp encodes its pixels`, times: encode, encode, size: bytes.encode }),
    ...formats.map((format) =>
      row({ name: `${name}: ${format.toUpperCase()}`, times: drawn[format], encode, size: bytes[format] }),
    ),
  ])
  return table([head, ...rows])
}

function row({
  name,
  times,
  encode,
  size,
}: {
  name: string
  times: Times
  encode: Times
  size: number
}): string[] {
  const one = median(times.single)
  const ratios = times.single.map((time, round) => time / (encode.single[round] ?? Number.NaN))
  const work = times.processor.map((time, round) => time / (encode.processor[round] ?? Number.NaN))
  const together = times.atOnce.map((time, round) => time / (encode.atOnce[round] ?? Number.NaN))
  return [
    name,
    (1000 / one).toFixed(0),
    one.toFixed(1),
    `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} - ${Math.max(...ratios).toFixed(2)})`,
    median(times.processor).toFixed(1),
    median(work).toFixed(2),
    (1000 / median(times.atOnce)).toFixed(0),
    median(together).toFixed(2),
    Math.round(size / 1024).toString(),
  ]
}

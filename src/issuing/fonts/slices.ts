import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FamilyName } from '../../certificates/index.js'
import { sources } from './families.js'
import { fileOf } from './packages.js'

/** One file of a family, and the code points that it is for; without them it is for all. */
export type Slice = { key: string; path: string; ranges?: readonly (readonly [number, number])[] }

/** The files of a family that are worth a look for a weight. */
export function slicesOf(family: FamilyName, weight: number): Slice[] {
  const source = sources[family]
  const folder = dirname(fileOf(`${source.folder}/package.json`))
  if ('byWeight' in source) {
    const weights = Object.keys(source.byWeight).map(Number)
    const nearest = weights.toSorted((one, other) => Math.abs(one - weight) - Math.abs(other - weight))[0]
    const file = source.byWeight[nearest ?? 400] ?? ''
    return [{ key: file, path: join(folder, file) }]
  }
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  return Object.entries(ranges).map(([name, list]) => {
    const file = source.file.replace('{slice}', name.replace(/[[\]]/g, ''))
    return { key: file, path: join(folder, file), ranges: list.split(',').map(readRange) }
  })
}

export const isFor = ({ ranges }: Slice, codePoint: number): boolean =>
  !ranges || ranges.some(([first, last]) => codePoint >= first && codePoint <= last)

function readRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

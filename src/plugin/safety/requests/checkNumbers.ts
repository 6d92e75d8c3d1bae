import type { Limits } from '../limits.js'
import { type Problem, show } from '../problem.js'

export type Numbers = { limit?: unknown; page?: unknown; depth?: unknown }

type Input = {
  numbers: Numbers
  limits: Limits
  isStaff: boolean
  /** Deepest `depth` of the config. */
  maxDepth: number
  /** Stands before the names in messages: `joins.certificates.`. */
  prefix?: string
}

/** Checks `limit`, `page` and `depth` as they were written. What is absent is fine. */
export const checkNumbers = ({ numbers, limits, isStaff, maxDepth, prefix = '' }: Input): Problem[] => {
  const ranges = {
    limit: isStaff ? [0, limits.staffLimit] : [1, limits.publicLimit],
    page: [1, limits.maxPage],
    depth: [0, isStaff ? maxDepth : Math.min(maxDepth, limits.publicDepth)],
  } as const
  return (['limit', 'page', 'depth'] as const).flatMap((name) => {
    const [min, max] = ranges[name]
    const value = numbers[name]
    return value === undefined || isWithin(value, min, max)
      ? []
      : [{ path: `${prefix}${name}`, reason: 'wholeNumber', vars: { min, max, value: show(value) } }]
  })
}

const isWithin = (value: unknown, min: number, max: number): boolean => {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max
}

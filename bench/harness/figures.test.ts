import { describe, expect, it } from '@jest/globals'
import { median, type Run, summarize } from './figures.js'

const load = (rate: number): Run[string] => ({
  rate,
  p99: 10,
  answers: rate,
  failures: 1,
  cpu: undefined,
  memory: rate,
})

describe('the figures of a benchmark', () => {
  it('are medians', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('compare servers round by round, so that a slow moment of the machine does not count', () => {
    const rounds = [
      { ours: load(200), theirs: load(100) },
      { ours: load(20), theirs: load(10) },
      { ours: load(330), theirs: load(110) },
    ]
    const { ours } = summarize(rounds)
    expect(ours?.rate).toBe(200)
    expect(ours?.least).toBe(20)
    expect(ours?.memory).toEqual({ first: 200, last: 330 })
    expect(ours?.ratios).toEqual({ theirs: { median: 2, low: 2, high: 3 } })
    expect(ours?.failures).toBe(3)
  })
})

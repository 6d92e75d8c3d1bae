import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { inParallel } from './inParallel.js'

describe('inParallel', () => {
  it('does each once, no more than so many at once', async () => {
    const done: number[] = []
    let [now, most] = [0, 0]
    const act = async (item: number) => {
      most = Math.max(most, ++now)
      await sleep(1)
      now--
      done.push(item)
    }
    await inParallel({ items: [0, 1, 2, 3, 4, 5, 6], atOnce: 3, act })
    expect({ done: done.sort(), most }).toEqual({ done: [0, 1, 2, 3, 4, 5, 6], most: 3 })
  })

  it('has nothing under way any more, and begins nothing, when one threw', async () => {
    const begun: number[] = []
    let underWay = 0
    const act = async (item: number) => {
      begun.push(item)
      if (item === 1) throw new Error('the second')
      underWay++
      await sleep(10)
      underWay--
    }
    await expect(inParallel({ items: [0, 1, 2, 3, 4, 5, 6], atOnce: 3, act })).rejects.toThrow('the second')
    expect({ begun, underWay }).toEqual({ begun: [0, 1, 2], underWay: 0 })
    await sleep(15)
    expect(begun).toHaveLength(3)
  })
})

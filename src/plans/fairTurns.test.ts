import { setImmediate as breathe } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { fairTurns } from './fairTurns.js'

/** Work that is under way until it is ended, and what has begun so far. */
function stage() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const act = (name: string) => () => {
    begun.push(name)
    return new Promise<void>((resolve) => ends.set(name, resolve))
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await breathe()
  }
  return { begun, act, end }
}

describe('fair turns', () => {
  it('are given to few at once, and to another before the many of one', async () => {
    const { begun, act, end } = stage()
    const turn = fairTurns({ most: 3, mostOfOne: 2 })
    const all = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1'].map((name) =>
      turn({ who: name.charAt(0), act: act(name) }),
    )
    await breathe()
    expect(begun).toEqual(['a1', 'a2', 'b1'])
    await end('b1')
    expect(begun.slice(3)).toEqual(['c1'])
    await end('a2')
    expect(begun.slice(4)).toEqual(['a3'])
    for (const name of ['a1', 'a3', 'c1', 'a4']) await end(name)
    await Promise.all(all)
  })

  it('are passed on by work that fails, and not kept for who has gone away', async () => {
    const { begun, act, end } = stage()
    const turn = fairTurns({ most: 1, mostOfOne: 1 })
    const failing = turn({ who: 'a', act: () => breathe().then(() => Promise.reject(new Error('no'))) })
    const away = new AbortController()
    const gone = turn({ who: 'b', act: act('gone'), signal: away.signal })
    const last = turn({ who: 'c', act: act('last') })
    away.abort()
    await expect(gone).rejects.toThrow('aborted')
    await expect(failing).rejects.toThrow('no')
    await end('last')
    await last
    expect(begun).toEqual(['last'])
  })
})

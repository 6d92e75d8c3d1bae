import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { keepRecent } from './recent.js'

it('what was loaded serves for a moment, and then leaves memory though nobody asks for it', async () => {
  const recent = keepRecent<number>({ max: 2, ttl: 50 })
  let loads = 0
  const load = async () => ++loads
  expect([await recent.get('a', load), await recent.get('a', load)]).toEqual([1, 1])
  await sleep(100)
  expect(recent.size()).toBe(0)
  expect(await recent.get('a', load)).toBe(2)
  recent.drop('a')
  expect(recent.size()).toBe(0)
})

it('what failed to load is tried again', async () => {
  const recent = keepRecent<number>({ max: 2, ttl: 50 })
  await expect(recent.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await recent.get('a', async () => 1)).toBe(1)
})

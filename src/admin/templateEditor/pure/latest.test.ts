import { expect, it } from '@jest/globals'
import { latest } from './latest.js'

it('answers what was asked last, one at a time', async () => {
  const ran: string[] = []
  let together = 0
  const { ask, stop } = latest<string>({
    gap: 5,
    run: async (asked) => {
      together += 1
      expect(together).toBe(1)
      ran.push(asked)
      await new Promise((resolve) => setTimeout(resolve, 20))
      together -= 1
    },
  })
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  for (const asked of ['a', 'b', 'c']) ask(asked)
  await pause(12)
  for (const asked of ['d', 'e']) ask(asked)
  await pause(80)
  expect(ran).toEqual(['c', 'e'])
  ask('f')
  stop()
  await pause(20)
  expect(ran).toEqual(['c', 'e'])
})

import { describe, expect, it } from '@jest/globals'
import { withoutEmail } from './withoutEmail.js'

const read = (name: string, more: object = {}) =>
  withoutEmail({ name, profile: {}, awards: [], line: 1, ...more })

describe('an e-mail in a name', () => {
  it.each(['Ada Byron <ada@example.org>', 'Ada Byron (ada@example.org)', 'ada@example.org - Ada Byron'])(
    'of "%s" is told to the staff alone',
    (name) => {
      expect(read(name)).toMatchObject({ name: 'Ada Byron', profile: { email: 'ada@example.org' } })
    },
  )

  it('is never printed, whatever else is known', () => {
    expect(read('ada@example.org')).toBeUndefined()
    expect(read('ada@example.org', { github: 'ada-b' })?.name).toBe('ada-b')
    expect(read('Ada Byron')?.profile).toEqual({})
  })
})

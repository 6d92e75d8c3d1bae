import { describe, expect, it } from '@jest/globals'
import { readQuery } from './readQuery.js'

describe('the arguments of a roster', () => {
  it('are read from a query string', () => {
    expect(readQuery({ role: 'ambassador', year: '2022', limit: '10' })).toMatchObject({
      role: 'ambassador',
      year: 2022,
      limit: 10,
    })
  })

  it.each([
    [{}, 'role'],
    [{ role: ['a', 'b'] }, 'role'],
    [{ role: 'a', year: 'soon' }, 'year'],
    [{ role: 'a', limit: '-1' }, 'limit'],
    [{ role: 'a', limit: '501' }, 'limit'],
    [{ role: 'a', page: '0' }, 'page'],
  ])('are refused by name: %j', (args, name) => {
    expect(() => readQuery(args)).toThrow(`"${name}"`)
  })
})

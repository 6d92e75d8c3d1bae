import { describe, expect, it } from '@jest/globals'
import type { PlanRow } from '../types.js'
import { decisionsForAll } from './forAll.js'

const asking = (key: string, id: number): PlanRow => ({
  key,
  label: 'Wang Wei',
  action: 'ask',
  candidates: [{ id, name: 'Wang Wei', why: 'name' }],
  problems: [{ code: 'knownWithoutLogin' }],
})
const given: PlanRow = {
  key: '3',
  label: 'Wang Wei',
  action: 'create',
  person: { id: 1, name: 'Wang Wei' },
  problems: [],
}
const keys = (rows: PlanRow[]) =>
  decisionsForAll({ rows, asked: { isSamePerson: true } }).map(({ key }) => key)

describe('one answer for all rows that ask whether they know somebody', () => {
  it('is taken for each of them', () => {
    expect(keys([asking('1', 1), asking('2', 2)])).toEqual(['1', '2'])
  })

  it('is not taken where two rows mean one person, whether the other asks, is decided or is done', () => {
    expect(keys([asking('1', 1), asking('2', 1)])).toEqual([])
    expect(keys([asking('1', 1), given])).toEqual([])
    expect(keys([asking('1', 1), { ...given, result: 'done' }])).toEqual([])
    expect(keys([asking('1', 1), { ...given, action: 'skip' }])).toEqual(['1'])
  })
})

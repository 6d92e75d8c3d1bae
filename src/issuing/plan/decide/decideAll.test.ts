import { describe, expect, it } from '@jest/globals'
import type { PlanRow } from '../types.js'
import { decideAll } from './decideAll.js'
import { decideRow } from './decideRow.js'
import type { Decision } from './decision.js'
import type { Holding } from './insist.js'

const rival = (key: string): PlanRow => ({
  key,
  label: `ada-${key}.png`,
  action: 'ask',
  person: { id: 1, name: 'Ada' },
  role: 7,
  year: 2022,
  file: { upload: key, name: `ada-${key}.png`, mimeType: 'image/png', size: 1 },
  problems: [{ code: 'hasInGroup' }, { code: 'sameAward' }],
})

const decide = (before: PlanRow[], decision: Decision, holding: Holding) =>
  decideAll({
    before,
    wanted: new Map([[decision.key, decision]]),
    decide: (row, asked) =>
      decideRow({
        row,
        decision: asked,
        plan: { kind: 'upload', input: {} },
        people: new Map([['1', { id: 1, name: 'Ada' }]]),
        holding: () => holding,
        newSerial: () => 'NEW',
      }),
    check: (row) => row,
  })
const said = (rows: PlanRow[]) =>
  rows.map(({ action, problems }) => [action, ...problems.map(({ code }) => code)])

describe('a decision between two files for one award', () => {
  const rows = [rival('1'), rival('2')]
  const ofGroup = { hasInGroup: true }

  it('leaves the other out also where it is still to be said what becomes of what somebody has', () => {
    const taken = decide(rows, { key: '2', action: 'update' }, ofGroup)
    expect(taken).toMatchObject([{ action: 'skip', isDecided: true }, { action: 'ask' }])
    expect(taken[1]?.problems).toEqual([{ code: 'hasInGroup' }])
    const given = decide(taken, { key: '2', action: 'create' }, ofGroup)
    expect(given.map(({ action }) => action)).toEqual(['skip', 'create'])

    const has = { id: 5, serial: 'HAS', status: 'revoked', hasFile: false }
    const revoked = decide(rows, { key: '1', action: 'update' }, { has, hasInGroup: false })
    expect(revoked).toMatchObject([{ problems: [{ code: 'wasRevoked' }] }, { action: 'skip' }])
  })

  it('is none where only the person is said or the file is left out', () => {
    expect(said(decide(rows, { key: '1', person: 1 }, ofGroup))).toEqual([
      ['ask', 'hasInGroup'],
      ['ask', 'hasInGroup', 'sameAward'],
    ])
    expect(said(decide(rows, { key: '1', action: 'skip' }, ofGroup))[1]).toEqual([
      'ask',
      'hasInGroup',
      'sameAward',
    ])
  })
})

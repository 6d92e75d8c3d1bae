import { describe, expect, it } from '@jest/globals'
import type { RowProblem } from '../../../plans/index.js'
import { type ExistingCertificate, type PlanPerson, rowPerson } from '../issue.js'
import type { PlanRow } from '../types.js'
import { decideRow } from './decideRow.js'
import type { Decision } from './decision.js'

const ada = { id: 1, name: 'Ada', github: 'ada', email: 'ada@example.org' }
const issued: PlanRow = { key: '1', label: 'Ada', action: 'ask', person: { name: 'Ada' }, problems: [] }
const file = { upload: 9, name: 'ada.png', mimeType: 'image/png', size: 1 }

const decided = ({
  row = {},
  has,
  hasInGroup = false,
  people = new Map([['1', ada]]),
  ...decision
}: Omit<Decision, 'key'> & {
  row?: Partial<PlanRow>
  people?: ReadonlyMap<string, PlanPerson>
  has?: Partial<ExistingCertificate>
  hasInGroup?: boolean
}) =>
  decideRow({
    row: { ...issued, ...row },
    decision: { key: '1', ...decision },
    plan: { kind: row.file ? 'upload' : 'issue', input: { role: 7, year: 2022 } },
    people,
    holding: () => ({
      has: has && { id: 5, serial: 'HAS', status: 'active', hasFile: false, ...has },
      hasInGroup,
    }),
    newSerial: () => 'NEW',
  })

describe('a decision', () => {
  it('says who is meant, or asks for what is still to be said', () => {
    expect(decided({ person: 1 })).toMatchObject({ action: 'create', serial: 'NEW', person: { id: 1 } })
    expect(decided({ person: 2 })).toMatchObject({ action: 'refuse', problems: [{ code: 'personGone' }] })
    const nobody = { person: { name: '' } }
    expect(decided({ person: null, row: nobody }).problems).toEqual([{ code: 'namesNobody' }])
    expect(decided({ person: null, name: 'Eve', row: nobody })).toMatchObject({
      action: 'create',
      person: { name: 'Eve', isNew: true },
    })
    expect(decided({ action: 'skip' })).toMatchObject({ action: 'skip', isDecided: true })
  })

  it('never draws a revoked certificate and gives it no file; another is given only if somebody says so', () => {
    for (const row of [{}, { file }]) {
      const has = { status: 'revoked' }
      for (const action of [undefined, 'update'] as const)
        expect(decided({ person: 1, row, has, ...(action && { action }) })).toMatchObject({
          action: 'ask',
          isDecided: false,
          certificate: 5,
          problems: [{ code: 'wasRevoked' }],
        })
      const again = decided({ person: 1, row, has, action: 'create' })
      expect(again).toMatchObject({ action: 'create', serial: 'NEW' })
      expect(again).not.toHaveProperty('certificate')
    }
  })

  it('draws a certificate whose file is elsewhere, and replaces a file, only if somebody says so', () => {
    const elsewhere = { sourceURL: 'https://example.org/a.png' }
    expect(decided({ person: 1, has: elsewhere }).action).toBe('same')
    expect(decided({ person: 1, has: elsewhere, action: 'update' }).action).toBe('update')
    const taken = { hasFile: true, sha256: 'abc' }
    expect(decided({ person: 1, row: { file }, has: taken }).action).toBe('ask')
    expect(decided({ person: 1, row: { file }, has: taken, action: 'update' })).toMatchObject({
      action: 'update',
      replaces: 'abc',
    })
  })

  it('says what a list gives whoever was said to be meant, also once a file elsewhere is drawn all the same', () => {
    const has = { sourceURL: 'https://example.org/a.png' }
    const given = { name: 'Ada', github: 'ada', email: 'ada@example.org' }
    const people = new Map([['1', { id: 1, name: 'Ada' }]])
    const drawn = (row: Partial<PlanRow>) => {
      const { action, problems } = decided({ row: { ...row, given }, people, has, action: 'update' })
      return [action, ...problems.map(({ code }) => code)]
    }
    const said = decided({ person: 1, row: { given }, people, has })
    expect(said).toMatchObject({
      action: 'same',
      problems: [{ code: 'fileElsewhere' }, { code: 'givenNotKept' }],
    })
    expect(drawn(said)).toEqual(['update', 'fileElsewhere', 'getsLogin', 'getsEmail'])
    expect(drawn({ ...said, decided: undefined })).toEqual(['update', 'fileElsewhere'])
  })

  it('for all who are known by name alone asks where a login or an e-mail is another by now', () => {
    const codesOf = (given: PlanRow['given']) => {
      const { action, problems } = decided({ person: 1, isByNameOnly: true, row: { given } })
      return [action, ...problems.map(({ code }) => code)]
    }
    expect(codesOf({ name: 'Ada', github: 'ada-2' })).toEqual(['ask', 'knownByOtherLogin'])
    expect(codesOf({ name: 'Ada', email: 'ada@other.example' })).toEqual(['ask', 'knownByOtherEmail'])
    expect(codesOf({ name: 'Ada', github: 'Ada', email: 'ada@other.example' })).toEqual(['create'])
    expect(decided({ person: 1, row: { given: { github: 'ada-2' } } }).action).toBe('create')
  })

  it('makes no file another certificate beside that of a group, unless somebody says so', () => {
    const held = { row: { file, person: rowPerson(ada) }, hasInGroup: true }
    for (const decision of [{ year: 2021 }, { role: 8 }, { person: 1 }, { action: 'update' as const }])
      expect(decided({ ...held, ...decision })).toMatchObject({
        action: 'ask',
        isDecided: false,
        problems: [{ code: 'hasInGroup' }],
      })
    expect(decided({ ...held, action: 'create' })).toMatchObject({ action: 'create', problems: [] })
    expect(decided({ ...held, has: {}, year: 2021 })).toMatchObject({ action: 'update', problems: [] })
    expect(decided({ person: 1, hasInGroup: true }).action).toBe('create')
  })

  it('says of a file that names nobody that it does, also when only its role or year was decided', () => {
    const row = { file, problems: [], action: 'ask' as const, person: undefined }
    expect(decided({ row, role: 8, year: 2021 }).problems).toEqual([{ code: 'noName' }])
    expect(decided({ row: { ...row, person: { name: 'Eve' } }, role: 8 }).problems[0]?.code).toBe('newPerson')
  })

  it('keeps the notes on what a list said and nobody uses, while they hold', () => {
    const notes: RowProblem[] = [
      { code: 'loginNotUsed', values: { login: '@ada' } },
      { code: 'emailNotUsed', values: { email: 'Ada@example' } },
    ]
    const row: Partial<PlanRow> = { problems: [{ code: 'unknownEmail' }, ...notes] }
    expect(decided({ person: null, row }).problems).toEqual(notes)
    expect(decided({ person: null, row: { ...row, person: { name: '' } } }).problems).toEqual([
      { code: 'namesNobody' },
      ...notes,
    ])
    expect(decided({ person: 1, row }).problems).toEqual([notes[1]])
  })
})

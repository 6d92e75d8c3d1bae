import { describe, expect, it } from '@jest/globals'
import { countPlan, type ImportPlan, parseFile, planImport } from '../../src/import/index.js'
import { carryOut, nothing } from './memory.js'
import { yearBytes as bytes } from './year.js'

const whereItIs = bytes ? describe : describe.skip
const title = bytes ? 'a real year in review' : 'a real year in review (skipped: ../shared is not there)'

whereItIs(title, () => {
  const parsed = [parseFile({ path: 'year.md', locale: 'en', bytes: bytes ?? new Uint8Array() })]
  const first = planImport({ parsed, existing: nothing })
  const rosters = (plan: ImportPlan) => plan.posts.flatMap((post) => post.rosters)

  it('becomes 1 post, 3 roles, 167 people, 172 certificates and 8 partners', () => {
    const created = Object.fromEntries(
      Object.entries(countPlan(first)).map(([key, count]) => [key, count.created]),
    )
    expect(created).toEqual({
      posts: 1,
      roles: 3,
      groups: 0,
      projects: 0,
      people: 167,
      certificates: 172,
      partners: 8,
      media: 0,
    })
    expect(first.certificates.filter(({ fields }) => fields.sourceURL)).toHaveLength(8)
    expect(first.partners.map(({ fields }) => fields.name)).not.toContain('QingCloud')
  })

  it('warns of the two spellings of one login and of the repaired description, and of nothing else', () => {
    expect(first.warnings.map(({ key }) => key)).toEqual(['repaired', 'merged'])
    expect(first.warnings[1]?.message).toContain('"Fatpa" (line 71) and "fatpa" (line 99)')
    expect(first.posts[0]?.fields.description).toContain('Let’s take')
  })

  it('lists 6, 164 and 2 people in three rosters with their headings', () => {
    expect(rosters(first)).toMatchObject([
      {
        role: 'role:ambassador',
        layout: 'table',
        nameHeading: 'Name or GitHub ID',
        linkText: 'Download Certificate',
      },
      { role: 'role:contributor', layout: 'grid', columns: 4 },
      { role: 'role:member', layout: 'table', certificateHeading: 'Certificate' },
    ])
    expect(rosters(first).map(({ certificates }) => certificates.length)).toEqual([6, 164, 2])
  })

  it('takes a login for a login and a name for a name', () => {
    const named = (name: string) => first.people.find(({ fields }) => fields.name === name)?.fields
    expect(named('scwang18')?.github).toBe('scwang18')
    expect(named('life-')?.github).toBe('life-')
    expect(named('Halil ibrahim BUGOL')?.github).toBeUndefined()
    expect(first.people.filter(({ fields }) => fields.name === 'Yanying Zhang')).toHaveLength(1)
  })

  it('changes nothing the second time', () => {
    const existing = carryOut({ plan: first, existing: nothing })
    const second = planImport({ parsed, existing })
    const counts = Object.values(countPlan(second))
    expect(counts.every(({ created, updated, failed }) => created + updated + failed === 0)).toBe(true)
    expect(second.people).toHaveLength(167)
    expect(
      [...second.people, ...second.roles, ...second.partners].flatMap(({ ledger }) => ledger.keys),
    ).toEqual([])
    expect(carryOut({ plan: second, existing })).toEqual(existing)
  })

  it('is plain data, the same each time', () => {
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    expect(planImport({ parsed: JSON.parse(JSON.stringify(parsed)), existing: nothing })).toEqual(first)
  })
})

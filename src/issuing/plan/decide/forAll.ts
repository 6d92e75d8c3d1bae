import type { ID } from '../../../plans/index.js'
import { lacksRole, lacksYear } from '../award.js'
import { isKnownByNameOnly } from '../kept.js'
import type { PlanRow } from '../types.js'
import type { Decision } from './decision.js'

/** What is decided of all rows that ask the same. */
export type ForAll = {
  /** Those who are known by name alone are who they seem to be. */
  isSamePerson?: boolean
  /** For rows that lack a role. */
  role?: ID
  /** For rows that lack a year; null: without one. */
  year?: number | null
}

/** How many rows are decided at once. */
const most = 1000

/** The decisions on single rows that a decision on all of them comes to, on the first thousand. */
export function decisionsForAll({ rows, asked }: { rows: readonly PlanRow[]; asked: ForAll }): Decision[] {
  const people = new Map(asked.isSamePerson ? samePeople(rows).map(({ key, person }) => [key, person]) : [])
  const decisions = rows.flatMap((row): Decision[] => {
    if (row.result === 'done') return []
    const { key } = row
    const person = people.get(key)
    const isWanted = {
      role: asked.role !== undefined && lacksRole(row),
      year: asked.year !== undefined && lacksYear(row),
    }
    if (person === undefined && !isWanted.role && !isWanted.year) return []
    return [
      {
        key,
        ...(person === undefined ? {} : { person, isByNameOnly: true }),
        ...(isWanted.role ? { role: asked.role } : {}),
        ...(isWanted.year ? { year: asked.year } : {}),
      },
    ]
  })
  return decisions.slice(0, most)
}

/** The rows that ask whether they mean somebody known by name alone, with whom: those whom no other row means. */
export function samePeople(rows: readonly PlanRow[]): { key: string; person: ID }[] {
  const meant = new Map<string, number>()
  for (const row of rows) {
    const id = isKnownByNameOnly(row) ? row.candidates?.[0]?.id : row.person?.id
    if (id !== undefined && row.action !== 'skip') meant.set(String(id), (meant.get(String(id)) ?? 0) + 1)
  }
  return rows.filter(isKnownByNameOnly).flatMap(({ key, candidates }) => {
    const person = candidates?.[0]?.id
    // Two of one name and with two logins can't both be the one who is known.
    return person === undefined || meant.get(String(person)) !== 1 ? [] : [{ key, person }]
  })
}

import { lacksRole, lacksYear } from '../award.js'
import { isKnownByNameOnly } from '../kept.js'
import type { ID, PlanRow } from '../types.js'
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
  const open = rows.filter(({ result }) => result !== 'done')
  const meant = rows.flatMap((row) => {
    if (row.action === 'skip') return []
    const id = isKnownByNameOnly(row) ? row.candidates?.[0]?.id : row.person?.id
    return id === undefined ? [] : [String(id)]
  })
  // Two of one name and with two logins can't both be the one who is known.
  const twice = new Set(meant.filter((id, index) => meant.indexOf(id) !== index))
  const decisions = open.flatMap((row) => {
    const { key, candidates = [] } = row
    const id = asked.isSamePerson && isKnownByNameOnly(row) ? candidates[0]?.id : undefined
    const person = id === undefined || twice.has(String(id)) ? {} : { person: id }
    const role = asked.role !== undefined && lacksRole(row) ? { role: asked.role } : {}
    const year = asked.year !== undefined && lacksYear(row) ? { year: asked.year } : {}
    const decision = { ...person, ...role, ...year }
    return Object.keys(decision).length ? [{ key, ...decision }] : []
  })
  return decisions.slice(0, most)
}

import { say } from '../../say.js'
import type { ParsedList } from './types.js'

/** A list in which nobody and nothing is named says so. */
export function orNobody(list: ParsedList): ParsedList {
  const { people, groups, projects, partners, warnings } = list
  if (people.length || groups.length || projects.length || partners.length) return list
  return { ...list, format: 'none', warnings: [...warnings, say({ key: 'listNobody' })] }
}

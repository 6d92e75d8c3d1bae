import { nameKey, personColumns } from '../../../identity/index.js'
import type { ColumnMap } from './types.js'

/**
 * What columns hold, as it is told beforehand: `GitHub=github,Name=name`. `extra` keeps a column for staff alone.
 * @throws Error of one line where a part has no `=`, or names no field.
 */
export function readColumnMap(text: string): ColumnMap {
  const map: Record<string, string> = {}
  for (const part of text.split(',').filter((one) => one.trim())) {
    const at = part.lastIndexOf('=')
    const [heading, written] = [part.slice(0, at).trim(), part.slice(at + 1).trim()]
    if (at < 1 || !heading) throw new Error(`"${part.trim()}" is not of the form Heading=field`)
    const field = [...personColumns, 'extra'].find((name) => name.toLowerCase() === written.toLowerCase())
    if (!field)
      throw new Error(
        `"${written}" is no field of a person; these are: ${[...personColumns, 'extra'].join(', ')}`,
      )
    map[heading] = field
    map[nameKey(heading)] = field
  }
  return map
}

import { type Problem, show } from '../problem.js'

/** Checks the form of `select` or `populate`: names with true or false, inside one another at most six deep. */
export const checkSelect = (select: unknown, path: string, level = 0): Problem[] => {
  if (select === undefined || (level > 0 && typeof select === 'boolean')) return []
  const isObject = typeof select === 'object' && select !== null && !Array.isArray(select)
  if (!isObject || level > 6) return [{ path, reason: 'wrongShape', vars: { value: show(select) } }]
  return Object.entries(select)
    .flatMap(([name, inner]) => checkSelect(inner, `${path}.${name}`, level + 1))
    .slice(0, 5)
}

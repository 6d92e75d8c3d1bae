/** What is wrong in data from outside: where, what, and what would be right. */
export type Problem = {
  /** Such as `items[3].color`. */
  path: string
  code: ProblemCode
  /** What would be allowed: `4 – 600`, `#rrggbb`, `left, center, right`. */
  allowed?: string
  /** What is there instead, where that can be told. */
  given?: string
}
export type ProblemCode =
  | 'missing'
  | 'number'
  | 'text'
  | 'choice'
  | 'color'
  | 'list'
  | 'object'
  | 'id'
  | 'token'
  | 'unclosed'
  | 'twice'

/** Reads one value; puts what is wrong into `problems`, and then what it returns is not used. */
export type Check<T> = (value: unknown, path: string, problems: Problem[]) => T

export const number =
  ({ min, max, isWhole = false }: { min: number; max: number; isWhole?: boolean }): Check<number> =>
  (value, path, problems) => {
    const isRight = typeof value === 'number' && value >= min && value <= max
    if (isRight && (!isWhole || Number.isInteger(value))) return value
    problems.push({ path, code: 'number', allowed: `${min} – ${max}` })
    return min
  }

export const text =
  ({ max, pattern, code = 'text' }: { max: number; pattern?: RegExp; code?: ProblemCode }): Check<string> =>
  (value, path, problems) => {
    if (typeof value === 'string' && value.length <= max && (!pattern || pattern.test(value))) return value
    problems.push({ path, code, allowed: `0 – ${max}` })
    return ''
  }

export const color: Check<string> = (value, path, problems) => {
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase()
  problems.push({ path, code: 'color', allowed: '#rrggbb', ...told(value) })
  return '#000000'
}

export const id: Check<string> = (value, path, problems) => {
  if (typeof value === 'string' && /^[\w-]{1,64}$/.test(value)) return value
  problems.push({ path, code: 'id', allowed: 'a-z A-Z 0-9 _ -' })
  return ''
}

export const oneOf =
  <T extends string>(choices: readonly [T, ...T[]]): Check<T> =>
  (value, path, problems) => {
    const chosen = choices.find((choice) => choice === value)
    if (chosen === undefined)
      problems.push({ path, code: 'choice', allowed: choices.join(', '), ...told(value) })
    return chosen ?? choices[0]
  }

export const flag: Check<boolean> = (value, path, problems) => {
  if (typeof value !== 'boolean') problems.push({ path, code: 'choice', allowed: 'true, false' })
  return value === true
}

const longestTold = 60

const told = (value: unknown): { given?: string } =>
  typeof value === 'string' || typeof value === 'number' ? { given: String(value).slice(0, longestTold) } : {}

/** May be left out; `null` counts as left out. */
export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, path, problems) =>
    value === undefined || value === null ? undefined : check(value, path, problems)

export const list =
  <T>(check: Check<T>, { max }: { max: number }): Check<T[]> =>
  (value, path, problems) => {
    if (Array.isArray(value) && value.length <= max) {
      return value.map((entry: unknown, index) => check(entry, `${path}[${index}]`, problems))
    }
    problems.push({ path, code: 'list', allowed: `0 – ${max}` })
    return []
  }

/** A record by locale. */
export const byLocale =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value, path, problems) => {
    const entries = Object.entries(asObject(value, path, problems))
    if (entries.length > 50) problems.push({ path, code: 'list', allowed: '0 – 50' })
    const known: [string, T][] = []
    for (const [locale, entry] of entries.slice(0, 50)) {
      if (/^[a-z][\w-]{0,34}$/i.test(locale))
        known.push([locale, check(entry, `${path}.${locale}`, problems)])
      else problems.push({ path, code: 'id', allowed: 'en, zh, pt-BR' })
    }
    return Object.fromEntries(known)
  }

/** Takes the known keys alone, in the order of the shape, so that equal designs are equal as text too. */
export const object =
  <T>(shape: { [Key in keyof T]-?: Check<T[Key]> }): Check<T> =>
  (value, path, problems) => {
    const given = asObject(value, path, problems)
    const entries = Object.entries<Check<T[keyof T]>>(shape).map(([key, check]) => {
      const entry = Object.hasOwn(given, key) ? given[key] : undefined
      return [key, check(entry, path ? `${path}.${key}` : key, problems)]
    })
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined)) as T
  }

export const asObject = (value: unknown, path: string, problems: Problem[]): Record<string, unknown> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  problems.push({ path, code: value === undefined ? 'missing' : 'object' })
  return {}
}

import { APIError } from 'payload'

type Argument = { args: Record<string, unknown>; name: string }

/**
 * A short text among the arguments of a query string or of GraphQL; undefined where it is left out.
 * @throws APIError 400 that names the argument
 */
export function textArgument({ args, name, most = 200 }: Argument & { most?: number }): string | undefined {
  const value = args[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string' || value.length > most) return refuseArgument(name, 'must be a short text')
  return value
}

/**
 * A whole number among them.
 * @throws APIError 400 that names the argument
 */
export function wholeArgument({
  args,
  name,
  from,
  to,
}: Argument & { from: number; to: number }): number | undefined {
  const value = args[name]
  if (value === undefined || value === null || value === '') return undefined
  const number = Number(value)
  if (typeof value === 'object' || !Number.isInteger(number) || number < from || number > to) {
    return refuseArgument(name, `must be a whole number from ${from} to ${to}`)
  }
  return number
}

/** @throws APIError 400 that names the argument */
export function refuseArgument(name: string, why: string): never {
  throw new APIError(`"${name}" ${why}.`, 400, null, true)
}

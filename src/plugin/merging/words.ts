import { refuse } from '../arguments/index.js'

const [most, longest] = [200, 2000]

/** A list of short texts; empty where there is none. @throws APIError 400 that names the field */
export function words({ fields, name }: { fields: Record<string, unknown>; name: string }): string[] {
  const given = fields[name]
  if (given === undefined || given === null) return []
  const isList =
    Array.isArray(given) &&
    given.every((one) => typeof one === 'string' && one !== '' && one.length <= longest)
  if (!isList) return refuse(name, 'texts')
  return given.length > most ? refuse(name, 'tooMany', { most }) : given
}

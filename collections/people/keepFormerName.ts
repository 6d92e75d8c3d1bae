import type { CollectionBeforeValidateHook } from 'payload'
import { nameKey } from '../../src/identity/index.js'

/** Set in a request's context by code that gives a name or login to whom it belongs: it is no former one of this person. */
export const givesNameAway = 'laurelGivesNameAway'

/** A person renamed keeps the former name and login among the aliases, so that an import finds them again. */
export const keepFormerName: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data || !originalDoc || req.context[givesNameAway]) return data
  const aliases: string[] = data.aliases ?? originalDoc.aliases ?? []
  const former = [formerOf('name'), formerOf('github')].filter((name) => name !== undefined)
  if (!former.length) return data
  const known = new Set(aliases.map(nameKey))
  return { ...data, aliases: [...aliases, ...former.filter((name) => !known.has(nameKey(name)))] }

  function formerOf(field: 'name' | 'github'): string | undefined {
    const before = originalDoc[field]
    const after = data?.[field]
    if (typeof before !== 'string' || !before || after === undefined) return undefined
    return nameKey(before) === nameKey(after ?? '') ? undefined : before
  }
}

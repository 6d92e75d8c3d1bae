import type { CollectionConfig, Field } from 'payload'
import type { CollectionOverride } from './options.js'

/** One of Laurel's collections with a caller's changes: theirs win, hooks run after Laurel's. */
export function compose({
  own,
  override,
}: {
  own: CollectionConfig
  override?: CollectionOverride
}): CollectionConfig {
  if (!override) return own
  const { fields, hooks, access, admin, ...rest } = override
  return {
    ...own,
    ...rest,
    admin: { ...own.admin, ...admin },
    access: { ...own.access, ...access },
    hooks: composeHooks({ first: own.hooks, second: hooks }),
    fields: fields ? fields({ defaultFields: own.fields }) : own.fields,
  }
}

/** A caller's collection with what Laurel needs of it: their fields and access rules win, and their hooks run first. */
export function extend({
  theirs,
  own,
}: {
  theirs: CollectionConfig
  own: CollectionConfig
}): CollectionConfig {
  const fields = fieldsBeyond({ fields: own.fields, taken: namesIn(theirs.fields) })
  return {
    ...theirs,
    access: { ...theirs.access, ...ownSafety({ theirs, own }) },
    forceSelect: forceBoth({ theirs: theirs.forceSelect, own: own.forceSelect }),
    hooks: composeHooks({ first: theirs.hooks, second: own.hooks }),
    fields: [...theirs.fields, ...fields],
  }
}

type Select = CollectionConfig['forceSelect']

const forceBoth = ({ theirs, own }: { theirs: Select; own: Select }): Select =>
  theirs && own ? Object.assign({}, own, theirs) : (theirs ?? own)

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Both collections' hooks, event by event. */
function composeHooks({ first = {}, second = {} }: { first?: Hooks; second?: Hooks }): Hooks {
  const events = new Set([...Object.keys(first), ...Object.keys(second)]) as Set<keyof Hooks>
  const both = [...events].map((event) => [event, [...(first[event] ?? []), ...(second[event] ?? [])]])
  return Object.fromEntries(both)
}

/** A picture of a hidden person stays hidden in a caller's collection, too: their rule and Laurel's must both hold. */
function ownSafety({
  theirs,
  own,
}: {
  theirs: CollectionConfig
  own: CollectionConfig
}): CollectionConfig['access'] {
  const read = theirs.access?.read
  const safe = own.access?.read
  if (!read || !safe || !own.upload) return {}
  return {
    read: async (args) => {
      const [given, limit] = [await read(args), await safe(args)]
      if (typeof given === 'boolean') return given && limit
      if (typeof limit === 'boolean') return limit && given
      return { and: [given, limit] }
    },
  }
}

/** The names that a list of fields puts into the document itself, through rows, collapsibles and unnamed tabs. */
function namesIn(fields: Field[]): Set<string> {
  const names = fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [tab.name] : [...namesIn(tab.fields)]))
    }
    if ('name' in field && field.name) return [field.name]
    return 'fields' in field ? [...namesIn(field.fields)] : []
  })
  return new Set(names)
}

/** The fields whose names aren't taken; what merely arranges fields is taken apart. */
function fieldsBeyond({ fields, taken }: { fields: Field[]; taken: Set<string> }): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsBeyond({ fields: tab.fields, taken }))
    if ('name' in field && field.name) return taken.has(field.name) ? [] : [field]
    return 'fields' in field ? fieldsBeyond({ fields: field.fields, taken }) : [field]
  })
}

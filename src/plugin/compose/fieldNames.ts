import type { Field } from 'payload'

/** The names that a list of fields puts into the document itself, through rows, collapsibles and unnamed tabs. */
export function namesIn(fields: Field[]): Set<string> {
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
export function fieldsBeyond({ fields, taken }: { fields: Field[]; taken: Set<string> }): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsBeyond({ fields: tab.fields, taken }))
    if ('name' in field && field.name) return taken.has(field.name) ? [] : [field]
    return 'fields' in field ? fieldsBeyond({ fields: field.fields, taken }) : [field]
  })
}

import { nameKey } from '../../identity/index.js'
import type { PlanContext } from './context.js'
import { contentHash } from './hash.js'
import { rowsToWrite } from './ledger.js'
import type { DocumentID, Planned, RoleFields } from './types.js'

export type PlannedRole = Planned<RoleFields>

/** Plans every role that the files name, by slug; a role that is there stays as it is. */
export function planRoles(context: PlanContext): Map<string, PlannedRole> {
  const { existing, ledger, isForced } = context
  const bySlug = new Map<string, DocumentID>(existing.roles.map(({ slug, id }) => [slug, id]))
  const byName = new Map<string, DocumentID>(
    existing.roles.flatMap(({ names, id }) => names.map((name) => [nameKey(name), id] as const)),
  )
  // Their making was cut off between the document and its texts.
  const nameless = new Set(existing.roles.filter(({ names }) => !names.length).map(({ id }) => id))
  const ids = new Set(existing.roles.map(({ id }) => id))
  const planned = new Map<string, PlannedRole>()
  for (const { file, award, entry } of context.mentions) {
    if (award) {
      const { role } = award
      const { line } = entry
      if (planned.has(role.slug)) continue
      const key = `role:${role.slug}`
      const row = ledger.row(key)
      const remembered = row && ids.has(row.document) ? row.document : undefined
      const id =
        remembered ??
        bySlug.get(role.slug) ??
        byName.get(nameKey(role.name)) ??
        byName.get(nameKey(role.plural))
      const hash = contentHash(role)
      if (id !== undefined && nameless.has(id)) {
        const fields = { ...role, locale: file.locale }
        planned.set(role.slug, { key, action: 'update', id, fields, ledger: { keys: [key], hash } })
      } else if (id !== undefined) {
        const rows = rowsToWrite({ ledger, kind: 'role', id, keys: [key], hash: row?.hash ?? hash })
        planned.set(role.slug, { key, action: 'unchanged', id, fields: {}, ledger: rows })
      } else if (row && !isForced(key)) {
        context.warn(file.path, { key: 'deleted', line, values: { name: role.name } })
        planned.set(role.slug, {
          key,
          action: 'refuse',
          reason: 'deleted',
          fields: {},
          ledger: { keys: [], hash },
        })
      } else {
        const fields = { ...role, locale: file.locale }
        planned.set(role.slug, { key, action: 'create', fields, ledger: { keys: [key], hash } })
      }
    }
  }
  return planned
}

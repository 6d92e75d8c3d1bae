import type { Access, FieldAccess } from 'payload'
import type { Permission, Permissions } from '../resolved.js'

/** Who may do what, when the rule is a question about the person and not about the document. */
export const allowedTo =
  (permission: Permission): Access & FieldAccess =>
  ({ req }) =>
    permission({ req })

/** Everybody, signed in or not. */
export const everybody: Access = () => true

/** Nobody from outside; Laurel's own code passes by access rules. */
export const nobody: Access & FieldAccess = () => false

/** Editors write, whoever `read` admits reads. */
export const editedBy = (permissions: Permissions, read: Access) => ({
  read,
  create: allowedTo(permissions.canEdit),
  update: allowedTo(permissions.canEdit),
  delete: allowedTo(permissions.canEdit),
})

/** Staff sees all; the public what `visible` describes. */
export const publicWhere =
  (permissions: Permissions, visible: Exclude<Awaited<ReturnType<Access>>, boolean>): Access =>
  ({ req }) =>
    permissions.canReadDrafts({ req }) || visible

/** For a field that only staff may read. */
export const staffOnly = (permissions: Permissions) => ({ read: allowedTo(permissions.canReadDrafts) })

/** For a field that a hook fills and nobody sets. */
export const derived = { create: nobody, update: nobody }

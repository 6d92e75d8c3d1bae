import type { CollectionConfig, Condition, Field } from 'payload'
import { common, users as texts } from '../../src/translations/index.js'
import { allowedTo } from '../access/index.js'
import type { Permissions, Resolved } from '../resolved.js'
import { hideWhoExists } from './hideWhoExists.js'
import { keepLastAdmin, keepLastAdminFromDeletion } from './keepLastAdmin.js'
import { makeFirstAdmin } from './makeFirstAdmin.js'

/** The editors. Never public. */
export const users = ({ slugs, permissions, uses }: Resolved): CollectionConfig => ({
  slug: slugs.users,
  labels: { singular: texts.singular, plural: texts.plural },
  auth: { useAPIKey: true, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  admin: {
    useAsTitle: 'email',
    group: common.groupSettings.text,
    description: texts.collection.text,
    defaultColumns: ['email', 'name', 'permission'],
    listSearchableFields: ['email', 'name'],
  },
  access: {
    read: ({ req }) => permissions.canAdmin({ req }) || (req.user ? { id: { equals: req.user.id } } : false),
    create: allowedTo(permissions.canAdmin),
    update: ({ req }) =>
      permissions.canAdmin({ req }) || (req.user ? { id: { equals: req.user.id } } : false),
    delete: allowedTo(permissions.canAdmin),
    unlock: allowedTo(permissions.canAdmin),
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: userHooks({ slug: slugs.users }),
  fields: [
    { name: 'name', type: 'text', label: texts.name },
    permissionField({ permissions, isDefaultEditor: !uses.includes('users') }),
    ...apiKeyFields,
  ],
})

const isSignedIn: Condition = (_data, _siblings, { user }) => Boolean(user)

/** Payload's own fields of an API key, kept out of the form of the first account, which shows every field there is. */
const apiKeyFields: Field[] = [
  {
    name: 'apiKey',
    type: 'text',
    label: ({ t }) => t('authentication:apiKey'),
    admin: { condition: isSignedIn },
  },
  { name: 'hasAPIKey', type: 'checkbox', virtual: true, admin: { condition: isSignedIn } },
]

/** What Laurel keeps true of whichever collection holds the editors. */
const userHooks = ({ slug }: { slug: string }): CollectionConfig['hooks'] => ({
  beforeOperation: [hideWhoExists({ slug })],
  beforeChange: [makeFirstAdmin({ slug }), keepLastAdmin({ slug })],
  beforeDelete: [keepLastAdminFromDeletion({ slug })],
})

/**
 * What an editor may do. Only an administrator sets it. Among a caller's own users, who may be anybody, one has none
 * until it is given.
 */
const permissionField = ({
  permissions,
  isDefaultEditor,
}: {
  permissions: Permissions
  isDefaultEditor: boolean
}): Field => ({
  name: 'permission',
  type: 'select',
  label: texts.permission,
  ...(isDefaultEditor && { defaultValue: 'editor' }),
  saveToJWT: true,
  access: { create: allowedTo(permissions.canAdmin), update: allowedTo(permissions.canAdmin) },
  admin: {
    position: 'sidebar',
    description: texts.permissionDescription,
    // The form of the first account asks for none: that one may do everything.
    condition: isSignedIn,
  },
  options: [
    { value: 'admin', label: texts.permissionAdmin },
    { value: 'editor', label: texts.permissionEditor },
    { value: 'viewer', label: texts.permissionViewer },
  ],
})

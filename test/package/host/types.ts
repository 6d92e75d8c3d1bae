import { type CollectionName, type LaurelOptions, laurel, type Permission } from 'laurel-cms'
import type { Plugin } from 'payload'

const canEdit: Permission = ({ req }) => Boolean(req.user)
const left: CollectionName = 'projects'
const options: LaurelOptions = { use: { users: 'users' }, without: ['media', left], access: { canEdit } }

export const plugin: Plugin = laurel(options)
// @ts-expect-error - people are always there
export const wrong: Plugin = laurel({ without: ['people'] })

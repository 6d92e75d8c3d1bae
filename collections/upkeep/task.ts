import type { TaskConfig } from 'payload'
import type { Resolved } from '../resolved.js'
import { mendAll } from './mend.js'
import { refreshTaskSlug } from './taskSlug.js'

/** The job that brings posts and certificates up to date after changes too big for a request. */
export const refreshTask = (resolved: Resolved): TaskConfig => ({
  slug: refreshTaskSlug,
  retries: 3,
  handler: async ({ req }) => {
    await mendAll({ req, resolved })
    return { output: {} }
  },
})

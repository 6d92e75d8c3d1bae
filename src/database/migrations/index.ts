import type { Migration } from '../sqlite/applyMigrations.js'

export const migrations: Migration[] = []

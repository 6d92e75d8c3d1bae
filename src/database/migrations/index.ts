import type { Migration } from '../sqlite/applyMigrations.js'
import { up as up20261123112725_initial } from './20261123112725_initial.js'
import { up as up20261123164718_certificates } from './20261123164718_certificates.js'

export const migrations: Migration[] = [
  { name: '20261123112725_initial', up: up20261123112725_initial },
  { name: '20261123164718_certificates', up: up20261123164718_certificates },
]

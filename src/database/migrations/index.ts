import type { Migration } from '../sqlite/applyMigrations.js'
import { up as up20261123112725_initial } from './20261123112725_initial.js'
import { up as up20261123180348_certificates } from './20261123180348_certificates.js'
import { up as up20261124040633_import } from './20261124040633_import.js'

export const migrations: Migration[] = [
  { name: '20261123112725_initial', up: up20261123112725_initial },
  { name: '20261123180348_certificates', up: up20261123180348_certificates },
  { name: '20261124040633_import', up: up20261124040633_import },
]

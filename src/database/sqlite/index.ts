export { sqliteDatabase } from './adapter.js'
export { checkSQLite } from './check.js'
export { closeClient, sqliteClient } from './client.js'
export { holdFile } from './hold.js'

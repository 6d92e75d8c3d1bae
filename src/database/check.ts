import { parseDatabaseURI } from './uri.js'

/**
 * Finds out before anything is built whether the database can be used: reachable, signed in, writable.
 * A SQLite file and its folder are made where there are none.
 * @throws Error of one line, within 10 seconds, that says what is wrong and what to do.
 */
export const checkDatabase = async ({ uri }: { uri: string | undefined }): Promise<void> => {
  const address = parseDatabaseURI(uri)
  if (address.kind === 'mongodb') {
    const { checkMongoDB } = await import('./mongodb/index.js')
    return checkMongoDB(address)
  }
  const { checkSQLite } = await import('./sqlite/index.js')
  return checkSQLite(address)
}

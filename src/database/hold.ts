import { parseDatabaseURI } from './uri.js'

/**
 * Says who uses the database. Any number of servers hold it together; a command that writes it by itself
 * (`import`) holds it alone, since on SQLite another process reads a document half written. The hold is the
 * operating system's: it ends with the process, however that ends. On MongoDB nobody is kept out.
 *
 * @returns a function that lets go.
 * @throws Error of one line when the other kind holds the file.
 */
export const holdDatabase = async ({ uri, as }: HoldOptions): Promise<() => Promise<void>> => {
  const address = parseDatabaseURI(uri)
  if (address.kind === 'mongodb') return async () => undefined
  const { holdFile } = await import('./sqlite/index.js')
  return holdFile({ ...address, as })
}

export type HoldOptions = { uri: string | undefined; as: 'server' | 'command' }

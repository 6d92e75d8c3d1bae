import { closeClient, isBusy, messageOf, openFile } from './client.js'

/** Holds a SQLite file through a lock on `<file>.lock` beside it: servers share it, a command has it alone. */
export const holdFile = async ({ path, url, as }: HoldFileOptions): Promise<() => Promise<void>> => {
  const client = await openFile({ path: `${path}.lock`, url: `${url}.lock`, busyTimeout: 500 })
  try {
    await client.execute(as === 'server' ? 'BEGIN' : 'BEGIN EXCLUSIVE')
    await client.execute('SELECT count(*) FROM sqlite_master')
  } catch (error) {
    closeClient(client)
    throw new Error(isBusy(error) ? refusal({ path, as }) : `cannot lock "${path}.lock": ${messageOf(error)}`)
  }
  held.add(client)
  return async () => {
    if (!held.delete(client)) return
    // Closing alone leaves the lock until the garbage collector comes by.
    await client.execute('ROLLBACK')
    closeClient(client)
  }
}

type HoldFileOptions = { path: string; url: string; as: 'server' | 'command' }

/** Keeps the connections alive: a collected one would let go. */
const held = new Set<Awaited<ReturnType<typeof openFile>>>()

const refusal = ({ path, as }: { path: string; as: 'server' | 'command' }): string =>
  as === 'server'
    ? `a laurel command is writing the database "${path}": start the server when it has ended`
    : `the database "${path}" is in use by a running server or another command: stop it, then try again`

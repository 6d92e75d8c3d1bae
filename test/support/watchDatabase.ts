import type { Payload } from 'payload'

/** How a database is read. */
export const reading = ['find', 'findOne', 'findDistinct', 'findVersions', 'queryDrafts', 'count'] as const

/** How its documents are written. */
const writing = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const

/** What the database is asked from now on, as `find people`; the caller empties the list. */
export function watchDatabase(
  { db }: Payload,
  kinds: readonly (typeof reading | typeof writing)[number][] = [...reading, ...writing],
): string[] {
  const asked: string[] = []
  for (const name of kinds) {
    const ask: (args: never) => unknown = db[name].bind(db)
    const noted = (args: { collection: string }) => {
      asked.push(`${name} ${args.collection}`)
      return ask(args as never)
    }
    Object.assign(db, { [name]: noted })
  }
  return asked
}

import type { PayloadRequest } from 'payload'
import { searchSlug } from '../../upkeep/collections.js'
import { transactionOf } from '../../upkeep/transaction.js'

/** One phrase by which a certificate is found; its id is the key. */
export type SearchRow = { id: string; certificate: string; role: string | null; year: number | null }

const atOnce = 500

/**
 * Writes rows, those that are there already left as they are. Many at once where the database is one of Payload's
 * own, since one by one they would take most of an import's time.
 */
export async function insertRows({ req, rows }: { req: PayloadRequest; rows: SearchRow[] }): Promise<void> {
  const write = (await transactionOf(req)) === undefined ? bulkWriter(req.payload.db) : undefined
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce)
    if (write) await write(part)
    else for (const row of part) await insertOne({ req, row })
  }
}

async function insertOne({ req, row }: { req: PayloadRequest; row: SearchRow }): Promise<void> {
  const { db } = req.payload
  const known = await db.findOne<SearchRow>({
    collection: searchSlug,
    where: { id: { equals: row.id } },
    req,
  })
  if (!known) await db.create({ collection: searchSlug, data: row, req })
}

type Writer = (rows: SearchRow[]) => Promise<unknown>

function bulkWriter(db: object): Writer | undefined {
  if (isDrizzle(db)) {
    const table = db.tables[db.tableNameMap.get(searchSlug.replaceAll('-', '_')) ?? '']
    return table ? (rows) => db.drizzle.insert(table).values(rows).onConflictDoNothing() : undefined
  }
  const model = isMongoose(db) ? db.collections[searchSlug] : undefined
  return (
    model &&
    ((rows) =>
      model.bulkWrite(
        rows.map(({ id, ...row }) => ({
          updateOne: { filter: { _id: id }, update: { $setOnInsert: row }, upsert: true },
        })),
        { ordered: false },
      ))
  )
}

type Drizzle = {
  tableNameMap: Map<string, string>
  tables: Record<string, object>
  drizzle: {
    insert: (table: object) => {
      values: (rows: SearchRow[]) => { onConflictDoNothing: () => Promise<unknown> }
    }
  }
}

const isDrizzle = (db: object): db is Drizzle =>
  'drizzle' in db && 'tables' in db && 'tableNameMap' in db && db.tableNameMap instanceof Map

type Mongoose = {
  collections: Record<string, { bulkWrite: (operations: object[], options: object) => Promise<unknown> }>
}

const isMongoose = (db: object): db is Mongoose => 'name' in db && db.name === 'mongoose'

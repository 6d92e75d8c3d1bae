import mongoose from 'mongoose'
import type { Payload } from 'payload'

type Documents = { payload: Payload; collection: string; documents: readonly object[] }

const atOnce = 500

/** Writes many documents at once, past Payload's own operations. They must be as the database keeps them. */
export async function insertMany({ payload, collection, documents }: Documents): Promise<void> {
  const db: object = payload.db
  for (let start = 0; start < documents.length; start += atOnce) {
    const part = documents.slice(start, start + atOnce)
    if (isMongoose(db)) await insertIntoMongoDB({ model: db.collections[collection], part })
    else if (isDrizzle(db)) await db.drizzle.insert(tableOf(db, collection)).values([...part])
    else throw new Error('bench/scale knows SQLite and MongoDB alone')
  }
}

async function insertIntoMongoDB({ model, part }: { model: Model | undefined; part: readonly object[] }) {
  const documents = part.map((document) => {
    const { id, ...rest } = document as { id: string } & Record<string, unknown>
    const relations = isObjectID(id) ? ['person', 'role'].filter((name) => rest[name]) : []
    return {
      _id: isObjectID(id) ? new mongoose.Types.ObjectId(id) : id,
      ...rest,
      ...Object.fromEntries(relations.map((name) => [name, new mongoose.Types.ObjectId(String(rest[name]))])),
    }
  })
  await model?.insertMany(documents, { ordered: false, lean: true })
}

/** The keys of the search are no ids of documents, and what they lead to is kept as text. */
const isObjectID = (id: string): boolean => /^[0-9a-f]{24}$/.test(id)

type Model = { insertMany: (documents: object[], options: object) => Promise<unknown> }
type Mongoose = { collections: Record<string, Model> }
type Drizzle = {
  tableNameMap: Map<string, string>
  tables: Record<string, object>
  drizzle: { insert: (table: object) => { values: (rows: object[]) => Promise<unknown> } }
}

const isMongoose = (db: object): db is Mongoose => 'name' in db && db.name === 'mongoose'
const isDrizzle = (db: object): db is Drizzle => 'drizzle' in db && 'tableNameMap' in db

function tableOf({ tableNameMap, tables }: Drizzle, collection: string): object {
  const table = tables[tableNameMap.get(collection.replaceAll('-', '_')) ?? '']
  if (!table) throw new Error(`there is no table for ${collection}`)
  return table
}

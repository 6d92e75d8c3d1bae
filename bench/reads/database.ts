import { join } from 'node:path'
import mongoose from 'mongoose'

/** An empty database to measure on: a file in `folder`, or one of its own on a MongoDB server. */
export function freshDatabase({ mongodb, folder }: { mongodb: string | undefined; folder: string }): {
  uri: string
  drop: () => Promise<void>
} {
  if (mongodb === undefined) return { uri: `file:${join(folder, 'laurel.db')}`, drop: async () => undefined }
  const name = `laurel-bench-${crypto.randomUUID().slice(0, 13)}`
  const uri = mongodb.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`)
  if (!uri.includes(name)) throw new Error(`--mongodb "${mongodb}" is not an address such as mongodb://host`)
  return {
    uri,
    drop: async () => {
      const connection = await mongoose.createConnection(uri).asPromise()
      await connection.dropDatabase()
      await connection.close()
    },
  }
}

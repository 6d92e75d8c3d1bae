import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import mongoose from 'mongoose'

/** Three MongoDB nodes of a test's own, or undefined where no mongod program can be had. */
export const startThreeNodes = async (): Promise<ThreeNodes | undefined> => {
  if (!process.env.LAUREL_TEST_MONGOD) return undefined
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 3, storageEngine: 'wiredTiger', args: ['--wiredTigerCacheSizeGB', '0.25'] },
  })
  const uri = set.getUri('laurel-test')
  return {
    uri,
    killPrimary: async () => {
      const port = await primaryPort(uri)
      const primary = set.servers.find(({ instanceInfo }) => instanceInfo?.port === port)
      primary?.instanceInfo?.instance.mongodProcess?.kill('SIGKILL')
    },
    stop: async () => {
      await set.stop({ doCleanup: true, force: true })
    },
  }
}

export type ThreeNodes = { uri: string; killPrimary: () => Promise<void>; stop: () => Promise<void> }

const primaryPort = async (uri: string): Promise<number> => {
  const connection = await mongoose.createConnection(uri).asPromise()
  const hello = await connection.db?.command({ hello: 1 })
  await connection.close()
  return Number(String(hello?.primary).split(':').at(-1))
}

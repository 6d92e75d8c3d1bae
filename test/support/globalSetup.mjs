import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from './mongod.mjs'

/**
 * Once for a run in which a test needs databases: one MongoDB server, a replica set of one node, for all of them.
 * Tests read LAUREL_TEST_MONGODB (its address), LAUREL_TEST_MONGOD (the program) or LAUREL_TEST_NO_MONGODB (why not).
 */
export default async function globalSetup() {
  const given = process.env.MONGODB_TEST_URI
  if (given) {
    process.env.LAUREL_TEST_MONGODB = given
    return
  }
  const found = await findMongod()
  if (found.missing) {
    if (process.env.CI === 'true')
      throw new Error(`no MongoDB server for the tests, and CI=true: ${found.missing}`)
    process.env.LAUREL_TEST_NO_MONGODB = found.missing
    return
  }
  process.env.MONGOMS_SYSTEM_BINARY = found.path
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  process.env.LAUREL_TEST_MONGOD = found.path
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger', args: ['--wiredTigerCacheSizeGB', '0.25', '--quiet'] },
  })
  globalThis.laurelTestMongoDB = server
  process.env.LAUREL_TEST_MONGODB = server.getUri()
}

import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { findMongod } from '../../test/support/mongod.mjs'

/** A MongoDB server of its own, a replica set of one node, kept on disk; undefined where none can be had. */
export async function ownMongoDB(): Promise<{ uri: string; stop: () => Promise<unknown> } | undefined> {
  const found = await findMongod()
  if (!('path' in found)) return undefined
  process.env.MONGOMS_SYSTEM_BINARY = found.path
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger', args: ['--wiredTigerCacheSizeGB', '0.5'] },
  })
  return { uri: server.getUri(), stop: () => server.stop() }
}

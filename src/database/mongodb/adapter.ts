import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { retryBrokenWrites } from './retry.js'

/**
 * Payload's MongoDB adapter as Laurel runs it: no transactions, so that it behaves as SQLite does; unique
 * indexes in place before the first request; writes acknowledged by the majority.
 */
export const mongodbDatabase = ({ url, name }: { url: string; name: string }): DatabaseAdapterObj => {
  const stock = mongooseAdapter({
    url,
    allowIDOnCreate: true,
    ensureIndexes: true,
    transactionOptions: false,
    connectOptions: {
      dbName: name,
      // A new primary is elected in up to 15 s; a request that waits is better than one that fails.
      serverSelectionTimeoutMS: 20_000,
      connectTimeoutMS: 10_000,
      ...(/[?&]w=/.test(url) ? {} : { writeConcern: { w: 'majority' } }),
    },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      retryBrokenWrites(adapter)
      return adapter
    },
  }
}

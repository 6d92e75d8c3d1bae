import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

/**
 * Payload's MongoDB adapter as Laurel runs it: no transactions, so that it behaves as SQLite does; unique
 * indexes in place before the first request; writes acknowledged by the majority.
 */
export const mongodbDatabase = ({ url, name }: { url: string; name: string }): DatabaseAdapterObj =>
  mongooseAdapter({
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

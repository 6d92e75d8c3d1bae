import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from '@jest/globals'
import mongoose from 'mongoose'
import { open } from './open.js'
import type { TestDatabase } from './types.js'

/**
 * The databases that a contract must hold on, for `describe.each(databases)('... on $name', ({ open }) => ...)`.
 * Where no MongoDB server can be had it is left out, and the run's summary counts its half as skipped.
 */
export const databases: TestDatabase[] = [
  {
    name: 'SQLite',
    isMongoDB: false,
    newURI: freshFile,
    open: (options) => open({ ...options, newURI: freshFile }),
  },
]

const mongodb = process.env.LAUREL_TEST_MONGODB
const missing = process.env.LAUREL_TEST_NO_MONGODB ?? 'test/support/globalSetup.mjs did not run'

if (mongodb) {
  const newURI = freshDatabase(mongodb)
  databases.push({
    name: 'MongoDB',
    isMongoDB: true,
    newURI,
    open: (options) => open({ ...options, newURI }),
  })
} else {
  describe.skip(`on MongoDB: no server could be had (${missing})`, () => {
    it('keeps the same contract', () => undefined)
  })
}

async function freshFile() {
  const folder = await mkdtemp(join(tmpdir(), 'laurel-test-'))
  return {
    uri: `file:${join(folder, 'laurel.db')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  }
}

function freshDatabase(server: string) {
  return async () => {
    const name = `laurel-test-${crypto.randomUUID().slice(0, 13)}`
    const uri = server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`)
    return {
      uri,
      drop: async () => {
        const connection = await mongoose.createConnection(uri).asPromise()
        await connection.dropDatabase()
        await connection.close()
      },
    }
  }
}

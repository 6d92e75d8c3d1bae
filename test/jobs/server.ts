import { getPayload } from 'payload'
import { closeDatabase } from '../../src/database/index.js'
import { stopJobs } from '../../src/plugin/jobs/index.js'
import { jobsConfig } from './config.js'

/** A server that does nothing but run jobs, for tests that need several or kill one. */
const config = await jobsConfig({ uri: process.env.DATABASE_URI ?? '' })
const payload = await getPayload({ config, cron: true })
process.stdout.write('ready\n')
process.once('SIGTERM', async () => {
  await stopJobs(payload)
  await closeDatabase(payload)
  process.exit(0)
})

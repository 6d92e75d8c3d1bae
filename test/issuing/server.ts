import { join } from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import { resolvedOf } from '../../collections/index.js'
import { createConfig } from '../../src/createConfig.js'
import { closeDatabase } from '../../src/database/index.js'
import { askPlan, queuePlan } from '../../src/issuing/index.js'
import { stopJobs } from '../../src/plugin/index.js'

/**
 * A server that does nothing but carry out batches, for tests that kill it. The first one makes a batch for as many
 * people as it is told; those after it go on.
 */
const {
  DATABASE_URI = '',
  LAUREL_TEST_FOLDER = '',
  LAUREL_TEST_PEOPLE = '0',
  LAUREL_TEST_START,
} = process.env
const config = await createConfig({
  databaseURI: DATABASE_URI,
  secret: 'a secret for tests alone, long enough',
  schema: 'config',
})
for (const { slug, upload } of config.collections)
  if (upload) upload.staticDir = join(LAUREL_TEST_FOLDER, slug)
const payload = await getPayload({ config, cron: true })

if (Number(LAUREL_TEST_PEOPLE)) {
  const resolved = resolvedOf(payload)
  const role = await payload.create({ collection: 'roles', data: { name: 'Contributor' } })
  const to = Array.from({ length: Number(LAUREL_TEST_PEOPLE) }, (_, index) => ({
    label: `Person ${index}`,
    name: `Person ${index}`,
    ...(index % 2 ? {} : { github: `person-${index}` }),
  }))
  const asked = { role: role.id, year: 2022, to, base: 'https://example.org' }
  const { plan } = await askPlan({
    req: await createLocalReq({}, payload),
    resolved,
    request: { kind: 'issue', asked },
    afterwards: LAUREL_TEST_START === 'false' ? 'look' : 'start',
  })
  await queuePlan({ payload, id: plan })
}
// The one before was killed: nobody else waits for its lease.
await payload.db.updateMany({
  collection: 'laurel-leases',
  where: {},
  data: { until: new Date(0).toISOString() },
})
process.stdout.write('ready\n')
await payload.config.jobs.shouldAutoRun?.(payload)

process.once('SIGTERM', async () => {
  await stopJobs(payload)
  await closeDatabase(payload)
  process.exit(0)
})

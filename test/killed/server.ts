import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, getPayload } from 'payload'
import { resolvedOf } from '../../collections/index.js'
import { createConfig } from '../../src/createConfig.js'
import { closeDatabase } from '../../src/database/index.js'
import { askPlan, checkUploads, makeUpload, type PlanRequest, stageFile } from '../../src/issuing/index.js'
import { queuePlan, readPlan, startPlan } from '../../src/plans/index.js'
import { stopJobs } from '../../src/plugin/index.js'
import { pictureFor } from '../issuing/pictureFor.js'

/**
 * A server that does nothing but carry out batches, for tests that kill it. The first one issues certificates to as
 * many people as it is told, and then begins a batch of each kind that it is told; those after it go on.
 */
const {
  DATABASE_URI = '',
  LAUREL_TEST_FOLDER = '',
  LAUREL_TEST_PEOPLE = '0',
  LAUREL_TEST_KINDS = '',
  LAUREL_TEST_START,
} = process.env
type ID = string | number

const config = await createConfig({
  databaseURI: DATABASE_URI,
  secret: 'a secret for tests alone, long enough',
  schema: 'config',
})
for (const { slug, upload } of config.collections)
  if (upload) upload.staticDir = join(LAUREL_TEST_FOLDER, slug)
const payload = await getPayload({ config, cron: true })
const resolved = resolvedOf(payload)
const base = 'https://example.org'
const year = 2022
const count = Number(LAUREL_TEST_PEOPLE)
/** A number of three digits is nobody's year. */
const nameOf = (kind: string, index: number) => `${kind} ${100 + index}`
const runJobs = () => payload.config.jobs.shouldAutoRun?.(payload)

if (count) await begin()
// The one before was killed: nobody else waits for its lease.
await payload.db.updateMany({
  collection: 'laurel-leases',
  where: {},
  data: { until: new Date(0).toISOString() },
})
process.stdout.write('ready\n')
await runJobs()

process.once('SIGTERM', async () => {
  await stopJobs(payload)
  await closeDatabase(payload)
  process.exit(0)
})

async function begin(): Promise<void> {
  const role = (await payload.create({ collection: 'roles', data: { name: 'Contributor' } })).id
  const kinds = LAUREL_TEST_KINDS.split(',')
  const scope = { role, year }
  const makers: Record<string, () => Promise<unknown>> = {
    issue: () => ask(issueTo({ role, year: year + 1, kind: 'New' })),
    release: () => ask({ kind: 'release', asked: { scope } }),
    redraw: () => ask({ kind: 'redraw', asked: { scope, base } }),
    upload,
  }
  if (kinds.some((kind) => kind !== 'issue'))
    await carriedOut(await ask(issueTo({ role, year, kind: 'Old' })))
  await writeFile(join(LAUREL_TEST_FOLDER, 'before.json'), JSON.stringify(await issued()))
  for (const kind of kinds) await makers[kind]?.()
}

function issueTo({ kind, ...award }: { role: ID; year: number; kind: string }): PlanRequest {
  const to = Array.from({ length: count }, (_, index) => ({
    label: nameOf(kind, index),
    name: nameOf(kind, index),
    ...(index % 2 ? {} : { github: `login-${kind}-${index}` }),
  }))
  return { kind: 'issue', asked: { ...award, base, to } }
}

async function ask(request: PlanRequest): Promise<ID> {
  const req = await createLocalReq({}, payload)
  const afterwards = LAUREL_TEST_START === 'false' ? 'look' : 'start'
  const { plan } = await askPlan({ req, resolved, request, afterwards })
  await queuePlan({ payload, id: plan })
  return plan
}

async function upload(): Promise<void> {
  const req = await createLocalReq({}, payload)
  const role = await payload.create({ collection: 'roles', data: { name: 'Member' } })
  const plan = await makeUpload({ req, resolved, request: { role: role.id, year } })
  for (let index = 0; index < count; index++) {
    const file = { name: `${nameOf('Old', index)}.png`, data: await pictureFor(index) }
    await stageFile({ req, plan: plan.id, file, mimeType: 'image/png' })
  }
  await checkUploads({ req, resolved, plan })
  await startPlan({ payload, resolved, id: plan.id })
}

async function carriedOut(id: ID): Promise<void> {
  await runJobs()
  while ((await readPlan({ payload, resolved, id }))?.state !== 'done') await sleep(20)
}

async function issued() {
  const { docs } = await payload.find({ collection: 'certificates', pagination: false, depth: 0 })
  return docs.map(({ serial, sha256 }) => ({ serial, sha256 }))
}

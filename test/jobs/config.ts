import { setTimeout as sleep } from 'node:timers/promises'
import type { TaskConfig } from 'payload'
import { fixtureConfig } from '../support/fixtureConfig.js'

/** Writes down that it began, and where; `slowAt` names the server on which it then takes a minute. */
const record: TaskConfig<{ input: { job: string; slowAt?: string }; output: object }> = {
  slug: 'record',
  inputSchema: [
    { name: 'job', type: 'text', required: true },
    { name: 'slowAt', type: 'text' },
  ],
  handler: async ({ input, req }) => {
    const by = process.env.LAUREL_TEST_SERVER ?? 'test'
    await req.payload.create({ collection: 'runs', data: { job: input.job, by } })
    await sleep(input.slowAt === by ? 60_000 : 50)
    return { output: {} }
  },
}

/** The config that the test and the servers it starts share; leases are short so that the tests are. */
export const jobsConfig = fixtureConfig((config) => config, {
  tasks: [record],
  cron: '* * * * * *',
  limit: 5,
  leaseSeconds: 3,
})

import { getPayload, handleEndpoints } from 'payload'
import config from './payload.config.mjs'

/** Starts the app without Next, and prints what it answers to each path given. */
const payload = await getPayload({ config })
const answers = []
for (const path of process.argv.slice(2)) {
  const response = await handleEndpoints({ config, request: new Request(`http://localhost/api${path}`) })
  answers.push({ status: response.status, body: await response.json() })
}
await payload.destroy()
process.stdout.write(`\n${JSON.stringify(answers)}\n`, () => process.exit(0))

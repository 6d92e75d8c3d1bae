import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './lib/build.mjs'
import { command, tool } from './lib/command.mjs'
import { install } from './lib/install.mjs'
import { alone } from './lib/lock.mjs'
import { say } from './lib/say.mjs'

/**
 * `npm test`: everything that is checked, and one summary at the end. `npm test -- test/one.test.ts` runs
 * just those tests.
 */
const chosen = process.argv.slice(2)
const report = join(tmpdir(), `laurel-jest-${process.pid}.json`)
const env = { NODE_ENV: 'test', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true', NEXT_TELEMETRY_DISABLED: '1' }
const results = []

const [node, biome] = tool('@biomejs/biome/bin/biome')
const [, tsc] = tool('typescript/bin/tsc')
const [, jest] = tool('jest/bin/jest.js')

await check('install', () => alone(install), { isNeeded: true })
await Promise.all([
  check('build', () => alone(build), { isNeeded: true }),
  ...(chosen.length === 0 ? [checkSource()] : []),
])
await check('tests', () => {
  const flags = ['--experimental-vm-modules', '--no-warnings', jest, '--json', `--outputFile=${report}`]
  return command(node, [...flags, '--testLocationInResults', ...chosen], { env, output: 'stderr' })
})
finish()

/** Beside the build, which leaves a processor to spare. */
async function checkSource() {
  await check('format and lint', () => command(node, [biome, 'check', '--error-on-warnings']))
  await check('types', () => command(node, [tsc, '--noEmit', '-p', '.']))
}

async function check(name, work, { isNeeded = false } = {}) {
  const start = performance.now()
  say(name)
  let fault
  try {
    await work()
  } catch (error) {
    fault = error.message
  }
  results.push({ name, fault, seconds: (performance.now() - start) / 1000 })
  if (fault && isNeeded) finish()
}

function finish() {
  const lines = results.map(({ name, fault, seconds }) => {
    return `  ${fault ? 'FAILED' : 'ok    '}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s${fault ? `  ${fault}` : ''}`
  })
  const hasFailed = results.some(({ fault }) => fault)
  const verdict = hasFailed ? 'npm test: something failed' : 'npm test: all is well'
  process.stdout.write(['', 'Summary', ...lines, ...testCounts(), verdict, ''].join('\n'))
  rmSync(report, { force: true })
  process.exit(hasFailed ? 1 : 0)
}

/** How many tests there were, and which groups of tests were skipped. */
function testCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'pending')
      .map(({ ancestorTitles, title }) => ancestorTitles.join(' > ') || title)
    const groups = [...new Set(skipped)].map((title) => `          skipped: ${title}`)
    return [
      `tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`,
      ...groups,
    ]
  } catch {
    return []
  }
}

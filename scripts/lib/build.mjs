import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { command, tool } from './command.mjs'
import { filesIn, fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { step } from './step.mjs'

const sources = [
  'collections',
  'src',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
]
const isApp = (name) => name.startsWith('src/app/')
const isTest = (name) => /\.test\.tsx?$/.test(name)
const importMap = 'src/app/(payload)/admin/importMap.js'

/** Builds what the command needs: TypeScript to `dist/`, with the files that lie beside it. */
export async function buildServer() {
  const inputs = fingerprint(sources, { except: (name) => isApp(name) || isTest(name) })
  await step({ name: 'compiling', stamp: 'dist/.stamp', inputs, work: compile })
}

/** Builds everything: the server, the panel's map of components, and the panel and pages. */
export async function build() {
  await buildServer()
  const inputs = fingerprint([...sources, 'next.config.mjs'], {
    except: (name) => name === importMap || isTest(name),
  })
  await step({
    name: 'building the panel and the pages',
    stamp: '.next/laurel-stamp',
    inputs,
    work: buildPages,
  })
}

/** Compiled apart and then put in place, so that a server that runs from `dist/` never sees half of it. */
async function compile() {
  const fresh = `.dist-${process.pid}`
  const old = `${fresh}-old`
  const [node, tsc] = tool('typescript/bin/tsc')
  try {
    const args = [
      '-p',
      'tsconfig.build.json',
      '--outDir',
      fresh,
      '--incremental',
      'false',
      '--tsBuildInfoFile',
      'null',
      // `npm test` checks the types of all there is; who starts Laurel does not wait for it.
      '--noCheck',
    ]
    await command(node, [tsc, ...args], { output: 'stderr' })
    for (const folder of ['collections', 'src']) copyAssets(folder, join(fresh, folder))
    rename('dist', old)
    renameSync(join(root, fresh), join(root, 'dist'))
  } finally {
    for (const folder of [fresh, old]) rmSync(join(root, folder), { recursive: true, force: true })
  }
}

function copyAssets(from, to) {
  for (const file of filesIn(join(root, from))) {
    const name = relative(root, file)
    if (isApp(name) || /\.tsx?$/.test(name)) continue
    const target = join(root, to, relative(from, name))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(file, target)
  }
}

function rename(from, to) {
  try {
    renameSync(join(root, from), join(root, to))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

async function buildPages() {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PAYLOAD_SECRET: secretForBuilding() }
  const [node, payload] = tool('payload/bin.js')
  await command(node, ['-C', 'production', payload, 'generate:importmap', '--disable-transpile'], {
    env: { ...env, PAYLOAD_CONFIG_PATH: 'dist/src/payload.config.js' },
    output: 'quiet',
  })
  const [, next] = tool('next/dist/bin/next')
  await command(node, [next, 'build'], { env, output: 'quiet' })
}

/** A build needs one to read the configuration, and keeps nothing of it. */
const secretForBuilding = () => process.env.PAYLOAD_SECRET || 'only for building, kept nowhere'

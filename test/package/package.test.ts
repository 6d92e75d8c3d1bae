import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm, stat } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ts from 'typescript'
import { panelParts } from '../../src/admin/index.js'
import { type Installed, installPackage } from './installPackage.js'

let installed: Installed

beforeAll(async () => {
  installed = await installPackage()
}, 180_000)
afterAll(async () => {
  if (installed) await rm(installed.app, { recursive: true, force: true })
})

describe('the published package', () => {
  it('holds what the plugin’s user needs, and nothing of the server, of tests or of a machine', () => {
    const { files, size } = installed
    for (const wanted of ['package.json', 'LICENSE', 'dist/src/index.js', 'dist/src/index.d.ts'])
      expect(files).toContain(wanted)
    const unwanted =
      /\.test\.|\.map$|\.env|\.db|\.stamp|tsbuildinfo|^(test|sample|bench|media|scripts|src)\/|dist\/src\/(server|app|database|environment)\/|createConfig|payload\.config/
    expect(files.filter((file) => unwanted.test(file))).toEqual([])
    expect(size).toBeLessThan(860_000)
  })

  it('holds many small files of code, and none that a font, a picture or a bundle would make large', async () => {
    const { files, folder } = installed
    const sizes = await Promise.all(
      files.map(async (file) => ({ file, bytes: (await stat(join(folder, file))).size })),
    )
    expect(sizes.filter(({ bytes }) => bytes > 50_000)).toEqual([])
  })

  it('has a file for every entry of exports and bin, and for every part of the panel', () => {
    const { manifest, folder } = installed
    const { './admin/*': parts, ...entries } = manifest.exports
    const targets = Object.values(entries).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    const partTargets = Object.values(panelParts).flatMap((part) => {
      const name = part.replace(/^laurel-cms\/admin\/|#.*/g, '')
      return Object.values(parts ?? {}).map((target) => target.replace('*', name))
    })
    expect(partTargets).toHaveLength(2 * Object.keys(panelParts).length)
    const all = [...targets, ...partTargets, ...Object.values(manifest.bin)]
    expect(all.filter((target) => !existsSync(join(folder, target)))).toEqual([])
  })

  it('imports only what it holds and what it asks to be installed', async () => {
    const { manifest, folder } = installed
    const known = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
    const faults: string[] = []
    for (const [file, names] of await importsOf(installed)) {
      for (const name of names) {
        const isHere = name.startsWith('.') && existsSync(join(folder, file, '..', name))
        const isKnown = known.some(
          (wanted) => name === wanted || name.startsWith(`${wanted}/`) || wanted === `@types/${name}`,
        )
        if (!isHere && !isKnown && !isBuiltin(name)) faults.push(`${file}: ${name}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('asks for no server and no database, and leaves Payload’s version to the app', () => {
    const { dependencies, peerDependencies, devDependencies } = installed.manifest
    expect(
      Object.keys(dependencies).filter((name) => /express|pino|helmet|payload|mongo|libsql/.test(name)),
    ).toEqual([])
    expect(Object.keys(peerDependencies).filter((name) => /db-|drizzle/.test(name))).toEqual([])
    for (const [name, range] of Object.entries(peerDependencies)) {
      expect(range).toMatch(/[\^>]/)
      expect(devDependencies[name]).toMatch(/^\d/)
    }
  })

  it('has types that change none of the app’s, and hold in a strict project that checks its libraries', async () => {
    const { app, folder, files } = installed
    for (const file of files.filter((name) => name.endsWith('.d.ts'))) {
      expect(await readFile(join(folder, file), 'utf8')).not.toMatch(/declare (module|global)/)
    }
    const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
    const strict = [
      '--strict',
      '--noEmit',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--jsx',
      'react-jsx',
    ]
    const { output } = await runNode({ app, args: [tsc, ...strict, '--types', 'node', 'types.ts'] })
    const faults = output.split('\n').filter((line) => /error TS/.test(line))
    // Payload's own types have faults of their own.
    expect(faults.filter((line) => /^(types\.ts|node_modules[/\\]laurel-cms)/.test(line))).toEqual([])
    expect(output).not.toMatch(/^error TS/m)
  }, 120_000)
})

describe('the package in a new Payload app', () => {
  it('imports a post through its own command, and answers over REST', async () => {
    const { app, manifest, folder } = installed
    const command = join(folder, manifest.bin.laurel ?? '')
    const done = await runNode({ app, args: [command, 'import', 'year.md', '--json'] })
    expect(done.code).toBe(0)
    expect(JSON.parse(done.answer)).toMatchObject({
      posts: { created: 1 },
      people: { created: 1 },
      certificates: { created: 1 },
    })

    const read = await runNode({
      app,
      args: ['-C', 'production', 'read.mjs', '/roster?role=helper&year=2021', '/people?limit=-1', '/users'],
    })
    const [roster, refused, users] = JSON.parse(
      read.answer.split('\n').find((line) => line.startsWith('[{"status"')) ?? '',
    )
    expect(roster).toMatchObject({
      status: 200,
      body: { total: 1, items: [{ name: 'Petra Packed', fileURL: 'https://example.org/petra.png' }] },
    })
    expect([refused.status, users.status]).toEqual([400, 403])
  }, 120_000)
})

/** What each file of the package imports, types included. */
async function importsOf({ folder, files }: Installed): Promise<[file: string, names: string[]][]> {
  const code = files.filter((file) => /\.(js|d\.ts)$/.test(file))
  return Promise.all(
    code.map(async (file): Promise<[string, string[]]> => {
      const { importedFiles, referencedFiles } = ts.preProcessFile(await readFile(join(folder, file), 'utf8'))
      return [file, [...importedFiles, ...referencedFiles].map(({ fileName }) => fileName)]
    }),
  )
}

/** Runs Node in the app, with nothing of the test's own surroundings but where programs are. */
async function runNode({ app, args }: { app: string; args: string[] }) {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'development',
    PATH: process.env.PATH,
    PAYLOAD_CONFIG_PATH: 'payload.config.mjs',
  }
  const { stdout, stderr, code } = await promisify(execFile)(process.execPath, args, {
    cwd: app,
    env,
    maxBuffer: 16 * 1024 * 1024,
  }).then(
    (output) => ({ ...output, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  )
  return { answer: stdout, output: `${stdout}\n${stderr}`, code }
}

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const rules = path.join(root, '.dependency-cruiser.cjs')

type Report = {
  summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] }
}

/** Cruises a house with the real rules. */
const cruise = (house: string): Promise<Report> =>
  new Promise((resolve, reject) => {
    const args = [cruiser, '--config', rules, '--output-type', 'json', 'collections', 'src']
    execFile(process.execPath, args, { cwd: house, maxBuffer: 2 ** 28 }, (_error, stdout, stderr) => {
      if (stdout) resolve(JSON.parse(stdout))
      else reject(new Error(stderr))
    })
  })

/** A small house of the same plan, in which each import breaks one rule. */
const planted: [rule: string, from: string, imported: string][] = [
  ['imports-point-down (translations)', 'src/translations/a.ts', '../identity/index.js'],
  [
    'imports-point-down (identity, richtext and certificates)',
    'src/identity/a.ts',
    '../../collections/index.js',
  ],
  [
    'imports-point-down (collections, plans, issuing, merging, import, export and admin)',
    'collections/posts/a.ts',
    '../../src/plugin/index.js',
  ],
  ['imports-point-down (plugin, database and environment)', 'src/plugin/a.ts', '../server/index.js'],
  ['rooms-are-entered-through-index', 'src/server/a.ts', '../database/inside.js'],
  ['rooms-are-entered-through-index (from outside)', 'src/payload.config.ts', './plugin/a.js'],
  ['no-circles', 'src/identity/circle.ts', './round.js'],
  ['pure-rooms-do-no-input-or-output', 'src/certificates/a.ts', 'node:fs/promises'],
  ['pure-rooms-know-no-server-and-no-database', 'src/richtext/a.ts', 'express'],
  ['pure-rooms-know-payload-by-type-only', 'src/richtext/b.ts', 'payload'],
  ['content-knows-no-express-and-no-next', 'collections/people/a.ts', 'next'],
  ['the-plugin-needs-only-payload', 'src/plugin/b.ts', '../database/index.js'],
  ['generated-types-are-types-only', 'src/server/b.ts', '../../payload-types.js'],
  ['everything-resolves', 'src/server/c.ts', './nowhere.js'],
]

const innocent: [file: string, text: string][] = [
  ['collections/index.ts', 'export const a = 1'],
  ['src/identity/index.ts', 'export const a = 1'],
  ['src/identity/round.ts', "import './circle.js'"],
  ['src/plugin/index.ts', "export * from '../../collections/index.js'"],
  ['src/database/index.ts', "export * from './inside.js'"],
  ['src/database/inside.ts', 'export const b = 1'],
  ['src/server/index.ts', "import '../plugin/index.js'\nimport 'express'\nexport const c = 1"],
  ['src/richtext/c.ts', "import type { Field } from 'payload'\nexport type A = Field"],
  ['payload-types.ts', 'export type User = { id: string }'],
  ['tsconfig.json', '{ "compilerOptions": { "module": "nodenext", "target": "es2023" } }'],
  ['package.json', '{ "type": "module" }'],
]

let house: string

beforeAll(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'laurel-house-'))
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
  const broken = planted.map(([, file, imported]): [string, string] => [file, `import '${imported}'\n`])
  for (const [file, text] of [...innocent, ...broken]) {
    await mkdir(path.dirname(path.join(house, file)), { recursive: true })
    await writeFile(path.join(house, file), text)
  }
})
afterAll(() => rm(house, { recursive: true, force: true }))

describe('the import rule', () => {
  it('finds a breach of each of its parts, and no others', async () => {
    const { summary } = await cruise(house)
    const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))
    for (const [rule, from] of planted) expect(found).toContain(`${rule}: ${from}`)
    const guilty = new Set([...planted.map(([, from]) => from), 'src/identity/round.ts'])
    expect(summary.violations.filter(({ from }) => !guilty.has(from))).toEqual([])
  })

  it('sees the whole house, in which there is none', async () => {
    const { summary } = await cruise(root)
    expect(summary.totalCruised).toBeGreaterThan(200)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })
})

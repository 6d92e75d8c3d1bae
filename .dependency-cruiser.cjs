/**
 * Which way imports may point (see docs/architecture.md):
 *   server, app, cli, payload.config -> plugin, database, environment -> collections, plans, issuing, merging, import, export, admin
 *   -> leases, and the pure identity, richtext, certificates -> translations
 * test/architecture.test.ts plants a breach of each rule and sees it found.
 */
const room = (...names) =>
  `^(${names.map((name) => (name === 'collections' ? name : `src/${name}`)).join('|')})/`

const translations = room('translations')
const pure = room('identity', 'richtext', 'certificates')
const leases = room('leases')
const content = room('collections', 'plans', 'issuing', 'merging', 'import', 'export', 'admin')
const parts = room('plugin', 'database', 'environment')
const house = '^(src/(server|app|cli)/|src/(payload\\.config|createConfig)\\.ts$)'
const frontDoor = '^src/index\\.ts$'

const downwards = [
  ['translations', translations, [pure, leases, content, parts, house, frontDoor]],
  ['identity, richtext and certificates', pure, [leases, content, parts, house, frontDoor]],
  ['leases', leases, [content, parts, house, frontDoor]],
  ['collections, plans, issuing, merging, import, export and admin', content, [parts, house, frontDoor]],
  ['plugin, database and environment', parts, [house, frontDoor]],
]

const doors = '^(collections|src/[^/]+)/index\\.tsx?$'
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`
const inputAndOutput =
  '^(node:)?(fs|net|tls|dgram|dns|http|https|http2|child_process|cluster|worker_threads|readline)(/|$)'
const isTest = '\\.test\\.tsx?$'

module.exports = {
  forbidden: [
    ...downwards.map(([name, from, above]) => ({
      name: `imports-point-down (${name})`,
      severity: 'error',
      comment: 'A lower room knows nothing of those above it.',
      from: { path: from },
      to: { path: above },
    })),
    {
      name: 'rooms-are-entered-through-index',
      severity: 'error',
      comment: "What a room's index.ts does not export is private.",
      from: { path: '^(collections|src/[^/]+)/', pathNot: isTest },
      to: {
        path: '^(collections|src/[^/]+)/',
        pathNot: ['^$1/', doors, '^src/server/logger\\.ts$'],
      },
    },
    {
      name: 'rooms-are-entered-through-index (from outside)',
      severity: 'error',
      from: { path: '^src/[^/]+\\.tsx?$' },
      to: { path: '^(collections|src/[^/]+)/', pathNot: [doors, '^src/server/logger\\.ts$'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or need a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-rooms-do-no-input-or-output',
      severity: 'error',
      from: { path: [pure, translations], pathNot: isTest },
      to: { path: inputAndOutput },
    },
    {
      name: 'pure-rooms-know-no-server-and-no-database',
      severity: 'error',
      from: { path: [pure, translations], pathNot: isTest },
      to: {
        path: packages(
          'express',
          'next',
          '@payloadcms/(next|graphql|drizzle|db-[a-z]+)',
          'mongodb',
          'mongoose',
          'libsql',
        ),
      },
    },
    {
      name: 'pure-rooms-know-payload-by-type-only',
      severity: 'error',
      from: { path: [pure, translations], pathNot: isTest },
      to: {
        path: packages('payload'),
        pathNot: 'payload/(dist/)?(exports/)?shared',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'content-knows-no-express-and-no-next',
      severity: 'error',
      from: { path: room('collections', 'issuing', 'merging', 'import', 'export'), pathNot: isTest },
      to: { path: packages('express', 'next', '@payloadcms/next') },
    },
    {
      name: 'the-plugin-needs-only-payload',
      severity: 'error',
      comment: "Whoever adds the plugin installs no Express, and chooses the database: it is the caller's.",
      from: { path: [room('plugin'), frontDoor], pathNot: isTest },
      to: {
        path: [
          room('database'),
          packages('express', 'pino', '@payloadcms/(drizzle|db-[a-z]+)', 'mongodb', 'libsql'),
        ],
      },
    },
    {
      name: 'generated-types-are-types-only',
      severity: 'error',
      from: {},
      to: { path: 'payload-types', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that cannot be followed cannot be checked.',
      from: { pathNot: '^src/app/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^dist/', '^\\.next/'] },
    exclude: { path: ['^dist/', '^\\.next/', 'importMap\\.js$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}

/**
 * ESM, TypeScript through swc; tests import the source, not dist.
 * Run with NODE_OPTIONS="--experimental-vm-modules --no-warnings", as `npm test` does.
 */

const ignored = ['/node_modules/', '/dist/', '/.next/']

/** Their tests run together as `all.test.ts`, on one loaded Payload; a file that is named on the command line runs alone. */
const rooms = 'contract|export|import|issuing|plugin|safety'
const single = `test/(${rooms})/(?!(all|cli|killed)\\.test)[^/]+`
const isNamed = process.argv.some((argument) => new RegExp(single).test(argument))
const unwanted = isNamed ? `/test/(${rooms})/all\\.test\\.ts$` : `/${single}\\.test\\.ts$`

const shared = {
  testEnvironment: '<rootDir>/test/support/plainGlobals.mjs',
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.next/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^laurel-cms$': '<rootDir>/src/index.ts',
  },
}

export default {
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/support/longestFirst.mjs',
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/databaseReporter.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'house',
      testMatch: ['<rootDir>/{collections,src,bench}/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'contract',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [...ignored, unwanted],
      setupFiles: ['<rootDir>/test/support/environment.mjs'],
      globalSetup: '<rootDir>/test/support/globalSetup.mjs',
      globalTeardown: '<rootDir>/test/support/globalTeardown.mjs',
    },
  ],
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type Options, type Server, startServer } from '../harness/index.js'
import type { CheckedRead } from './requests.js'

export type Setting = { uri: string; secret: string; folder: string; options: Options }

/** Laurel's Express server as `npm start` runs it, its middleware and limits on, its log in a file. */
export const startLaurel = async (setting: Setting): Promise<Server> => {
  const port = await freePort(setting.options.port)
  return startServer({
    name: 'Laurel',
    args: ['-C', 'production', 'dist/src/server/start.js'],
    env: { ...common(setting), HOST: '127.0.0.1', PORT: String(port) },
    port,
    log: join(setting.folder, 'laurel.log'),
    readyPath: '/readyz',
  })
}

/** The same config and the same build, as Next serves it: the routes of Payload's own templates. */
export const startStock = async (setting: Setting): Promise<Server> => {
  const port = await freePort(setting.options.port)
  const next = 'node_modules/next/dist/bin/next'
  return startServer({
    name: 'stock Next',
    args: ['-C', 'production', next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    env: common(setting),
    port,
    log: join(setting.folder, 'stock.log'),
    readyPath: '/api/roles?limit=1',
  })
}

/** Express and nothing else, which has the answers in memory. */
export const startBare = async (
  setting: Setting,
  answers: ReadonlyMap<CheckedRead, string>,
): Promise<Server> => {
  const port = await freePort(setting.options.port)
  const file = join(setting.folder, 'answers.json')
  const byPath = Object.fromEntries([...answers].map(([{ path }, answer]) => [path, answer]))
  writeFileSync(file, JSON.stringify(byPath))
  return startServer({
    name: 'bare Express',
    args: ['--import', 'tsx', 'bench/reads/bareServer.ts', file, String(port)],
    env: {},
    port,
    log: join(setting.folder, 'bare.log'),
    readyPath: '/',
  })
}

/** Whatever the surroundings say: one database, one secret, and limits too high to be met, but counted. */
const common = ({ uri, secret }: Setting): Record<string, string> => ({
  NODE_ENV: 'production',
  DATABASE_URI: uri,
  PAYLOAD_SECRET: secret,
  LAUREL_SAMPLE: 'false',
  LOCALES: 'en,zh',
  PUBLIC_URL: '',
  CORS_ORIGINS: '',
  TRUST_PROXY: '',
  LOG_LEVEL: 'info',
  RATE_LIMIT_SIGN_IN: '1000000',
  RATE_LIMIT_GRAPHQL: '1000000',
  RATE_LIMIT_WRITES: '1000000',
  NEXT_TELEMETRY_DISABLED: '1',
})

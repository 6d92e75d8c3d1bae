import { describe, expect, it } from '@jest/globals'
import { readEnvironment } from '../../src/server/index.js'

const PAYLOAD_SECRET = 'x'.repeat(40)

describe('variables', () => {
  it('have defaults that need no .env but a secret', () => {
    expect(readEnvironment({ PAYLOAD_SECRET, DATABASE_URI: ' ', PORT: '' })).toMatchObject({
      port: 3000,
      databaseURI: 'file:./data/laurel.db',
      locales: ['en', 'zh'],
      limits: { signIn: 10, graphql: 600, writes: 1200 },
      bodyLimits: { upload: 62_914_560, graphql: 1_048_576 },
      trustProxy: false,
      hasSample: true,
      publicURL: undefined,
    })
  })

  it('are understood as people write them', () => {
    const environment = readEnvironment({
      PAYLOAD_SECRET,
      PUBLIC_URL: 'https://laurel.example.org/',
      LOCALES: 'zh, en,zh',
      CORS_ORIGINS: 'https://a.example/, https://b.example',
      TRUST_PROXY: '1',
      LAUREL_SAMPLE: 'off',
      RATE_LIMIT_WRITES: '0',
    })
    expect(environment).toMatchObject({
      publicURL: 'https://laurel.example.org',
      locales: ['zh', 'en'],
      corsOrigins: ['https://a.example', 'https://b.example'],
      trustProxy: 1,
      hasSample: false,
      limits: { writes: 0 },
    })
  })

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['DATABASE_URI', 'postgres://me:hunter2@host/db'],
    ['PUBLIC_URL', 'laurel.example.org'],
    ['PUBLIC_URL', 'https://example.org/laurel'],
    ['LOCALES', 'english!'],
    ['CORS_ORIGINS', 'a.example'],
    ['TRUST_PROXY', 'perhaps?'],
    ['RATE_LIMIT_SIGN_IN', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['LAUREL_SAMPLE', 'maybe'],
    ['LAUREL_ADMIN_EMAIL', 'a@example.org'],
    ['PAYLOAD_SECRET', ''],
  ])('stop the start with one line that names %s when it is "%s"', (name, value) => {
    const read = () => readEnvironment({ PAYLOAD_SECRET, [name]: value })
    expect(read).toThrow(name.startsWith('LAUREL_ADMIN') ? /LAUREL_ADMIN_PASSWORD/ : new RegExp(name))
    expect(read).toThrow(/^[^\n]+$/)
    expect(read).not.toThrow(/hunter2/)
  })

  it('need a long secret for MongoDB in production only', () => {
    const DATABASE_URI = 'mongodb://127.0.0.1/laurel'
    const short = { PAYLOAD_SECRET: 'short', DATABASE_URI }
    expect(() => readEnvironment({ ...short, NODE_ENV: 'production' })).toThrow(/32 or more/)
    expect(readEnvironment(short).secret).toBe('short')
  })
})
